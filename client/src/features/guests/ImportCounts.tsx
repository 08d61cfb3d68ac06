import { useTranslation } from "react-i18next";
import type { Schema } from "@/api/client";
import { useFormat } from "@/shared/format";

const outcomes = ["guestsCreated", "guestsUpdated", "guestsUnchanged", "guestsMerged", "rowsSkipped", "rowsRejected"] as const;
const besides = ["staysCreated", "repairs", "cardFieldsDropped"] as const;

/** Every row read has one outcome: the parts of the bar make the whole. */
export function ImportCounts({ item }: { item: Schema<"ListImportsItem"> }) {
  const { t } = useTranslation("guests");
  const { number } = useFormat();
  return (
    <div className="import-counts">
      <p>
        <strong className="import-rows">{number(item.rowsRead)}</strong> {t("count.rowsRead")}
        <span className="muted"> = {outcomes.map((outcome) => number(item[outcome])).join(" + ")}</span>
      </p>
      {item.rowsRead > 0 && (
        <div className="bar" aria-hidden="true">
          {outcomes
            .filter((outcome) => item[outcome] > 0)
            .map((outcome) => (
              <span key={outcome} className={outcome} style={{ flexGrow: item[outcome] }} />
            ))}
        </div>
      )}
      <dl className="legend">
        {outcomes.map((outcome) => (
          <div key={outcome}>
            <dt>
              <span className={`mark ${outcome}`} aria-hidden="true" /> {t(`count.${outcome}`)}
            </dt>
            <dd>{number(item[outcome])}</dd>
          </div>
        ))}
      </dl>
      <dl className="legend besides">
        {besides.map((each) => (
          <div key={each}>
            <dt>{t(`count.${each}`)}</dt>
            <dd>{number(item[each])}</dd>
          </div>
        ))}
      </dl>
    </div>
  );
}
