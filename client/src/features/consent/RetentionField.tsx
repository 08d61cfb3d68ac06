import { useTranslation } from "react-i18next";
import { Field } from "@/shared/Field";
import { parseDuration, units } from "./duration";

/** A duration as a number and a unit (ISO 8601, such as P3Y); one of several parts is shown as it is written. */
export function RetentionField({ value, onChange, missing }: { value: string; onChange: (value: string) => void; missing: boolean }) {
  const { t } = useTranslation("consent");
  const parsed = parseDuration(value);
  const { count, unit } = parsed ?? { count: "", unit: "Y" };
  const simple = value === "" || parsed !== undefined;
  const set = (number: string, of: string) => onChange(number ? `P${number}${of}` : "");
  return (
    <Field label={t("draft.purposeRetention")} error={missing && !value && t("draft.missing")}>
      {simple ? (
        <span className="duration">
          <input
            type="number"
            min={1}
            className="control"
            aria-label={t("draft.purposeRetention")}
            aria-invalid={missing && !value}
            value={count}
            onChange={(event) => set(event.target.value, unit)}
          />
          <select className="control" aria-label={t("draft.unit")} value={unit} onChange={(event) => set(count || "1", event.target.value)}>
            {units.map((each) => (
              <option key={each} value={each}>
                {t(`unit.${each}`)}
              </option>
            ))}
          </select>
        </span>
      ) : (
        <input className="control" value={value} onChange={(event) => onChange(event.target.value)} />
      )}
    </Field>
  );
}
