import Drawer from "antd/es/drawer";
import { useTranslation } from "react-i18next";
import type { Schema } from "@/api/client";
import { useFormat } from "@/shared/format";
import { useReturnFocus } from "@/shared/returnFocus";
import { ActionName, ActorName } from "./auditNames";
import { AuditSubject } from "./AuditSubject";
import { ProofCheck } from "./ProofCheck";

const indented = (leaf: string) => JSON.stringify(JSON.parse(leaf), null, 2);

/** One entry with its sealed text and the check of its proof. */
export function AuditEntry({ entry, close }: { entry: Schema<"ListAuditEntriesItem">; close: () => void }) {
  const { t } = useTranslation("access-control");
  const { exact } = useFormat();
  useReturnFocus();
  return (
    <Drawer
      open
      title={t("audit.entry", { sequence: entry.sequence })}
      size={656}
      onClose={close}
      closable={{ "aria-label": t("common:action.close") }}
    >
      <div className="stack audit-entry">
        <dl className="facts">
          <dt>{t("audit.at")}</dt>
          <dd>{exact(entry.at)}</dd>
          <dt>{t("audit.actor")}</dt>
          <dd>
            <ActorName actor={entry.actor} />
          </dd>
          <dt>{t("audit.what")}</dt>
          <dd>
            <ActionName action={entry.action} /> <span className="mono muted">{entry.action}</span>
          </dd>
          {entry.subject && (
            <>
              <dt>{t("audit.subject")}</dt>
              <dd>
                <AuditSubject subject={entry.subject} />
              </dd>
            </>
          )}
          {entry.purpose && (
            <>
              <dt>{t("audit.purpose")}</dt>
              <dd>{entry.purpose}</dd>
            </>
          )}
        </dl>
        <h2>{t("audit.leaf")}</h2>
        <pre className="mono">{indented(entry.leaf)}</pre>
        <ProofCheck entry={entry} />
      </div>
    </Drawer>
  );
}
