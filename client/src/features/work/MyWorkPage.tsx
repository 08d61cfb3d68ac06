import Button from "antd/es/button";
import { useTranslation } from "react-i18next";
import { CsvButton } from "@/shared/CsvButton";
import { useFilters } from "@/shared/filters";
import { Empty, Page } from "@/shared/Page";
import { ScopedLink } from "@/shared/ScopedLink";
import { useScope } from "@/shared/scope";
import { DutyBand } from "./DutyBand";
import { DutyFilters } from "./DutyFilters";
import { NewDuty } from "./NewDuty";
import { bands, useBandTotals, type DutyFilter } from "./useDuties";
import { useRowKeys } from "./useRowKeys";
import "./work.css";

/** What is to be done, by when: overdue first. */
export function MyWorkPage() {
  const { t } = useTranslation("work");
  const { hotel, may } = useScope();
  const { values, set, key } = useFilters(["whose", "source", "new"]);
  const mayAll = may("duties:read");
  const filter: DutyFilter = {
    mine: !(mayAll && values.whose === "all"),
    ...(values.source ? { source: values.source } : {}),
  };
  const totals = useBandTotals(filter);
  const list = useRowKeys();
  const sum = totals && bands.reduce((all, band) => all + totals[band], 0);
  const mayGive = hotel !== undefined && may("duties:manage");
  return (
    <Page
      title={t("title")}
      context={
        totals &&
        [
          t("count", { count: sum }),
          totals.overdue > 0 && t("overdueCount", { count: totals.overdue }),
          totals.today > 0 && t("todayCount", { count: totals.today }),
        ]
          .filter(Boolean)
          .join(" · ")
      }
      actions={
        <>
          <CsvButton path="/api/v1/duties" query={{ state: "open", mine: String(filter.mine), source: filter.source }} name={t("csv")} />
          {mayGive && (
            <Button type="primary" onClick={() => set({ new: "1" })}>
              {t("new")}
            </Button>
          )}
        </>
      }
    >
      <DutyFilters filter={filter} mayAll={mayAll} set={set} />
      <section className="card flush" ref={list} aria-label={t("list")}>
        {bands.map((band) => (
          <DutyBand key={band + key} band={band} filter={filter} />
        ))}
        {sum === 0 && (
          <Empty
            action={
              may("transfers:read") ? (
                <ScopedLink to="/app/board">{t("emptyBoard")}</ScopedLink>
              ) : (
                may("guests:read") && <ScopedLink to="/app/guests">{t("emptyGuests")}</ScopedLink>
              )
            }
          >
            {t("empty")}
          </Empty>
        )}
      </section>
      {mayGive && <NewDuty hotelId={hotel.id} open={values.new !== undefined} close={() => set({ new: "" })} />}
    </Page>
  );
}
