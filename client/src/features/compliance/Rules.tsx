import { useTranslation } from "react-i18next";
import type { Schema } from "@/api/client";
import { $api } from "@/api/queries";
import { CsvButton } from "@/shared/CsvButton";
import { CursorTable, useCursor } from "@/shared/CursorTable";
import { useFilters } from "@/shared/filters";
import { useFormat } from "@/shared/format";
import { Card, Empty } from "@/shared/Page";
import { useScope } from "@/shared/scope";
import { ConfidenceTag, confidences } from "./ConfidenceTag";
import { LawFilters, SelectFilter, TextFilter } from "./LawFilters";
import { RuleDrawer } from "./RuleDrawer";
import { useRuleValue } from "./useRuleValue";

type Rule = Schema<"AppliedRule">;
const units = ["calendar", "workingDays", "persons", "faces", "employees", "records", "flag", "text"] as const;

/** The rules as they count at the hotel in view. */
export function Rules() {
  const { t } = useTranslation("compliance");
  const { hotel } = useScope();
  const { values, set, key } = useFilters(["topic", "confidence", "unit"]);
  const { values: opened, set: open } = useFilters(["rule"]);
  const given = { ...values, ...(hotel && { hotelId: hotel.id }) };
  return (
    <Card flush>
      <LawFilters action={<CsvButton path="/api/v1/compliance/rules" query={given} name="rules.csv" />}>
        <TextFilter label={t("topic")} hint={t("topicHint")} value={values.topic} onChange={(topic) => set({ topic })} />
        <SelectFilter
          label={t("confidenceLabel")}
          value={values.confidence}
          options={confidences.map((each) => [each, t(`confidence.${each}`)])}
          onChange={(confidence) => set({ confidence })}
        />
        <SelectFilter
          label={t("unitLabel")}
          value={values.unit}
          options={units.map((each) => [each, t(`unit.${each}`)])}
          onChange={(unit) => set({ unit })}
        />
      </LawFilters>
      <RuleTable key={key} given={given} open={(rule) => open({ rule })} />
      <RuleDrawer ruleKey={opened.rule} close={() => open({ rule: "" })} />
    </Card>
  );
}

function RuleTable({ given, open }: { given: object; open: (key: string) => void }) {
  const { t } = useTranslation("compliance");
  const { local } = useFormat();
  const tell = useRuleValue();
  const cursor = useCursor("key");
  const query = $api.useQuery("get", "/api/v1/compliance/rules", { params: { query: { ...given, ...cursor.query } } });
  return (
    <CursorTable<Rule>
      label={t("rules")}
      rowKey="key"
      query={query}
      cursor={cursor}
      empty={<Empty>{t("emptyRules")}</Empty>}
      columns={[
        {
          key: "key",
          sorter: true,
          title: t("rule"),
          render: (_, row) => (
            <button type="button" className="plain rule-name" onClick={() => open(row.key)}>
              {local(row.label)} <small className="mono">{row.key}</small>
            </button>
          ),
        },
        {
          key: "value",
          title: t("value"),
          render: (_, row) => (
            <span className="law-text">
              <strong>{tell(row)}</strong> {local(row.text)} {!row.inForce && <small className="muted">{t("notInForce")}</small>}
            </span>
          ),
        },
        { key: "source", title: t("source"), render: (_, row) => <span className="law-text">{local(row.source)}</span> },
        {
          key: "confidence",
          sorter: true,
          title: t("confidenceLabel"),
          render: (_, row) => <ConfidenceTag confidence={row.confidence} />,
        },
      ]}
    />
  );
}
