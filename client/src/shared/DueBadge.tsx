import { useTranslation } from "react-i18next";
import { daysBetween, useFormat } from "./format";
import { StatusIcon } from "./Status";

/** Time left as a number, with the date below: never "soon". */
export function DueBadge({ at, now = new Date() }: { at: string; now?: Date }) {
  const { t } = useTranslation();
  const format = useFormat();
  const due = new Date(at);
  const days = daysBetween(now, due);
  const hours = Math.ceil((due.getTime() - now.getTime()) / 3_600_000);
  const overdue = due < now;
  const [tone, words] = overdue
    ? ["unmet", days < 0 ? t("due.overdue", { count: -days }) : t("due.overdueToday")]
    : days === 0
      ? ["partial", t("due.hours", { count: hours })]
      : ["", t("due.days", { count: days })];
  return (
    <span className="due">
      <span className={tone}>
        {overdue && <StatusIcon status="unmet" />} {words}
      </span>
      <time dateTime={at}>{format.day(at)}</time>
    </span>
  );
}
