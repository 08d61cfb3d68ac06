import { useTranslation } from "react-i18next";
import { Link } from "react-router";
import type { Schema } from "@/api/client";
import { daysBetween, useFormat } from "@/shared/format";
import { StatusIcon } from "@/shared/Status";
import { useBoardLinks } from "./boardLinks";
import { everyControl, tally, type Readiness } from "./readiness";

const statuses = ["met", "partial", "unmet", "notApplicable"] as const;

/** Says in words whether the transfer can be handed over, then the numbers behind it; each opens its controls. */
export function Verdict({ transfer, readiness }: { transfer: Schema<"ListTransfersItem">; readiness: Readiness }) {
  const { t } = useTranslation("transfers");
  const format = useFormat();
  const { toShow } = useBoardLinks();
  const controls = everyControl(readiness);
  const counts = tally(controls);
  const ready = counts.law + counts.own === 0;
  // Noon at the hotel: a date has no hour, and both ends are compared by the hotel's calendar.
  const days = daysBetween(new Date(readiness.asOf), new Date(`${transfer.targetDate}T12:00:00+08:00`));
  return (
    <div className="verdict">
      <div className="verdict-words">
        <span className={ready ? "verdict-icon met" : "verdict-icon unmet"}>
          <StatusIcon status={ready ? "met" : "unmet"} size={20} />
        </span>
        <div>
          <strong>{ready ? t("board.ready") : t("board.notReady")}</strong>
          <p>
            {ready && t("board.noBlocks")}
            {counts.law > 0 && <Link to={toShow("law")}>{t("board.lawBlocks", { count: counts.law })}</Link>}
            {counts.law > 0 && counts.own > 0 && " · "}
            {counts.own > 0 && <Link to={toShow("own")}>{t("board.ownBlocks", { count: counts.own })}</Link>}
          </p>
        </div>
      </div>
      <div className="verdict-bar">
        <p>
          <strong>{counts.met}</strong> {t("board.metOf", { total: controls.length })}
        </p>
        <div className="tally" aria-hidden="true">
          {statuses.map((status) => counts[status] > 0 && <span key={status} className={status} style={{ flexGrow: counts[status] }} />)}
        </div>
        <ul>
          {statuses.map((status) => (
            <li key={status}>
              <Link to={toShow(status)} className={status}>
                <StatusIcon status={status} /> {t(`status.${status}`)} {counts[status]}
              </Link>
            </li>
          ))}
        </ul>
      </div>
      <div className="verdict-days">
        <p>
          {days !== 0 && <strong>{Math.abs(days)}</strong>}{" "}
          {days > 0 ? t("board.days", { count: days }) : days < 0 ? t("board.daysLate", { count: -days }) : t("board.today")}
        </p>
        <p>{format.day(`${transfer.targetDate}T12:00:00+08:00`)}</p>
      </div>
    </div>
  );
}
