import { useTranslation } from "react-i18next";
import type { Schema } from "@/api/client";
import { $api } from "@/api/queries";
import { CsvButton } from "@/shared/CsvButton";
import { CursorTable, useCursor } from "@/shared/CursorTable";
import { useFilters } from "@/shared/filters";
import { useFormat } from "@/shared/format";
import { Card, Empty } from "@/shared/Page";
import { ConfidenceTag, confidences } from "./ConfidenceTag";
import { LawFilters, SelectFilter, TextFilter } from "./LawFilters";
import { useRuleValue } from "./useRuleValue";

const areas = [...Array.from({ length: 20 }, (_, index) => String(index + 1)), "transfer"];

/** What the law demands, article by article. */
export function Obligations() {
  const { t } = useTranslation("compliance");
  const { values, set, key } = useFilters(["law", "area", "confidence"]);
  return (
    <Card flush>
      <LawFilters action={<CsvButton path="/api/v1/compliance/obligations" query={values} name="obligations.csv" />}>
        <TextFilter label={t("law")} hint="PIPL" value={values.law} onChange={(law) => set({ law: law.toUpperCase() })} />
        <SelectFilter
          label={t("area")}
          value={values.area}
          options={areas.map((each) => [each, t(`areas.${each}`)])}
          onChange={(area) => set({ area })}
        />
        <SelectFilter
          label={t("confidenceLabel")}
          value={values.confidence}
          options={confidences.map((each) => [each, t(`confidence.${each}`)])}
          onChange={(confidence) => set({ confidence })}
        />
      </LawFilters>
      <ObligationTable key={key} given={values} />
    </Card>
  );
}

function ObligationTable({ given }: { given: object }) {
  const { t } = useTranslation("compliance");
  const { local } = useFormat();
  const tell = useRuleValue();
  const cursor = useCursor("area");
  const query = $api.useQuery("get", "/api/v1/compliance/obligations", { params: { query: { ...given, ...cursor.query } } });
  return (
    <CursorTable<Schema<"ListObligationsItem">>
      label={t("obligations")}
      rowKey="id"
      query={query}
      cursor={cursor}
      empty={<Empty>{t("emptyObligations")}</Empty>}
      columns={[
        { key: "area", sorter: true, title: t("area"), render: (_, row) => t(`areas.${row.area}`, { defaultValue: row.area }) },
        {
          key: "duty",
          title: t("duty"),
          render: (_, row) => (
            <span className="law-text">
              <strong>{local(row.duty)}</strong>
              <small>
                {t("applies")} {local(row.appliesWhen)}
              </small>
            </span>
          ),
        },
        {
          key: "deadlines",
          title: t("deadlines"),
          render: (_, row) => row.deadlines.map((each) => `${t(`deadline.${each.kind}`)} ${tell(each)}`).join("; "),
        },
        { key: "evidence", title: t("evidence"), render: (_, row) => <span className="law-text">{local(row.evidence)}</span> },
        { key: "law", sorter: true, title: t("source"), render: (_, row) => <span className="law-text">{local(row.source)}</span> },
        { key: "confidence", title: t("confidenceLabel"), render: (_, row) => <ConfidenceTag confidence={row.confidence} /> },
      ]}
    />
  );
}
