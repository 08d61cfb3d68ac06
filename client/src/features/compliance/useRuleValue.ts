import { useTranslation } from "react-i18next";
import type { Schema } from "@/api/client";
import { useFormat } from "@/shared/format";
import { daysOf, durationInWords } from "./duration";

/** Tells the value of a rule in words: a duration, a number with its unit and bound, yes or no. */
export function useRuleValue() {
  const { t, i18n } = useTranslation("compliance");
  const { figure } = useFormat();
  return ({ value, unit, comparison }: { value?: string | null; unit: Schema<"RuleUnit">; comparison?: Schema<"Comparison"> | null }) => {
    if (value == null) {
      return "";
    }
    const days = daysOf(value);
    const words =
      unit === "flag"
        ? t(`flag.${value}`)
        : unit === "workingDays" && days !== undefined
          ? t("workingDays", { count: days })
          : (durationInWords(value, i18n.language) ?? (/^\d+$/.test(value) ? `${figure(value)} ${t(`unit.${unit}`)}` : value));
    return comparison ? t(`comparison.${comparison}`, { value: words }) : words;
  };
}
