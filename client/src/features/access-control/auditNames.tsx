import { useTranslation } from "react-i18next";
import type { Schema } from "@/api/client";

/** An action of the log in words; its code where there are none yet. */
export function ActionName({ action }: { action: string }) {
  const { t } = useTranslation("access-control");
  return <>{t(`audit.action.${action}`, { defaultValue: action })}</>;
}

/** Who acted: a person or a key by name, else what kind of actor. */
export function ActorName({ actor }: { actor: Schema<"ListAuditEntriesEntryActor"> }) {
  const { t } = useTranslation("access-control");
  return <>{actor.name ?? t(`audit.actorKind.${actor.kind}`)}</>;
}
