import Button from "antd/es/button";
import { useState } from "react";
import { useTranslation } from "react-i18next";
import { ProblemAlert } from "@/shared/ProblemAlert";
import { StatusIcon } from "@/shared/Status";
import { DutyRow } from "./DutyRow";
import { useBand, type Band, type DutyFilter } from "./useDuties";

/** One band of duties; nothing at all when it is empty. */
export function DutyBand({ band, filter }: { band: Band; filter: DutyFilter }) {
  const { t } = useTranslation("work");
  const [cursor, setCursor] = useState<string>();
  const { data, error } = useBand(band, filter, cursor);
  if (error) {
    return <ProblemAlert problem={error} />;
  }
  if (!data || data.items.length === 0) {
    return null;
  }
  const next = data.nextCursor;
  return (
    <section aria-labelledby={`band-${band}`}>
      <h2 className="band" id={`band-${band}`}>
        {band === "overdue" && <StatusIcon status="unmet" />} {t(`band.${band}`)}{" "}
        <small>{t("count", { count: data.total ?? data.items.length })}</small>
      </h2>
      <ul>
        {data.items.map((duty) => (
          <DutyRow key={duty.id} duty={duty} />
        ))}
      </ul>
      {(next ?? cursor) && (
        <p className="pager">
          {cursor && (
            <Button size="small" onClick={() => setCursor(undefined)}>
              {t("first")}
            </Button>
          )}
          {next && (
            <Button size="small" onClick={() => setCursor(next)}>
              {t("more")}
            </Button>
          )}
        </p>
      )}
    </section>
  );
}
