import { useTranslation } from "react-i18next";
import { $api } from "@/api/queries";
import { useFormat } from "@/shared/format";
import { Card, Empty } from "@/shared/Page";
import { ProblemAlert } from "@/shared/ProblemAlert";
import { ScopedLink } from "@/shared/ScopedLink";
import { ActionName, ActorName } from "./auditNames";
import "./audit.css";

/** What was done with one guest's information, newest first, beside the page where it is done. */
export function AuditTrail({ guestId, marked }: { guestId: string; marked: readonly number[] }) {
  const { t } = useTranslation("access-control");
  const { exact, number } = useFormat();
  const query = $api.useQuery("get", "/api/v1/audit/entries", { params: { query: { guestId, limit: 30, count: true } } });
  const { items = [], total } = query.data ?? {};
  return (
    <Card
      flush
      title={t("audit.ofGuest")}
      extra={total != null && <ScopedLink to={`/app/audit?guestId=${guestId}`}>{t("audit.all", { total: number(total) })}</ScopedLink>}
    >
      <ProblemAlert problem={query.error} />
      {query.data && items.length === 0 && <Empty>{t("audit.none")}</Empty>}
      <ol className="audit-trail">
        {items.map((entry) => (
          <li key={entry.sequence} className={marked.includes(entry.sequence) ? "marked" : ""}>
            <span className="muted">
              <time dateTime={entry.at}>{exact(entry.at)}</time>
              <span>#{entry.sequence}</span>
            </span>
            <strong>
              <ActorName actor={entry.actor} /> <ActionName action={entry.action} />
            </strong>
            {entry.purpose && <span>{entry.purpose}</span>}
          </li>
        ))}
      </ol>
    </Card>
  );
}
