import { useTranslation } from "react-i18next";
import type { Schema } from "@/api/client";
import { ScopedLink } from "@/shared/ScopedLink";
import { useScope } from "@/shared/scope";

const pages: Record<string, { permission: string; to: (id: string) => string }> = {
  guest: { permission: "guests:read", to: (id) => `/app/guests/${id}` },
  import: { permission: "guests:import", to: (id) => `/app/imports/${id}` },
  transfer: { permission: "transfers:read", to: (id) => `/app/board?transfer=${id}` },
};

/** What an entry is about; a link where the thing has a page that one may open. */
export function AuditSubject({ subject }: { subject: Schema<"ListAuditEntriesEntrySubject"> }) {
  const { t } = useTranslation("access-control");
  const { may } = useScope();
  const name = t(`audit.subjectKind.${subject.kind}`, { defaultValue: subject.kind });
  const page = pages[subject.kind];
  return page && subject.id && may(page.permission) ? <ScopedLink to={page.to(subject.id)}>{name}</ScopedLink> : <>{name}</>;
}
