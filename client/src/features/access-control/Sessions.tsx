import { useTranslation } from "react-i18next";
import type { Schema } from "@/api/client";
import { ConfirmButton } from "@/shared/ConfirmButton";
import { useFormat } from "@/shared/format";
import { Empty } from "@/shared/Page";
import { Tag } from "@/shared/Status";

type Session = Schema<"SessionView">;

/** Where a person is signed in: from which address, since when, last used when; each can be ended. */
export function Sessions({
  sessions,
  question,
  end,
}: {
  sessions: Session[];
  question: (address: string) => string;
  end: (id: string) => Promise<unknown>;
}) {
  const { t } = useTranslation("access-control");
  const { time } = useFormat();
  if (sessions.length === 0) {
    return <Empty>{t("sessions.none")}</Empty>;
  }
  return (
    <ul className="grants sessions">
      {sessions.map(({ id, address, createdAt, lastUsedAt, isCurrent }) => (
        <li key={id}>
          <span>
            <span className="mono">{address ?? t("sessions.unknown")}</span> {isCurrent && <Tag tone="met">{t("sessions.this")}</Tag>}
            <small>{t("sessions.times", { since: time(createdAt), used: time(lastUsedAt) })}</small>
          </span>
          {!isCurrent && (
            <ConfirmButton danger label={t("sessions.end")} question={question(address ?? t("sessions.unknown"))} run={() => end(id)} />
          )}
        </li>
      ))}
    </ul>
  );
}
