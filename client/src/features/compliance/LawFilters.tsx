import type { ReactNode } from "react";
import { useTranslation } from "react-i18next";
import { Field } from "@/shared/Field";

/** The filters above a table of law. */
export function LawFilters({ children, action }: { children: ReactNode; action: ReactNode }) {
  const { t } = useTranslation("compliance");
  return (
    <form className="filters" aria-label={t("filter")} onSubmit={(event) => event.preventDefault()}>
      {children}
      <div className="filters-action">{action}</div>
    </form>
  );
}

/** One of a few values, or any. */
export function SelectFilter({
  label,
  value,
  options,
  onChange,
}: {
  label: string;
  value: string | undefined;
  options: [string, string][];
  onChange: (value: string) => void;
}) {
  const { t } = useTranslation("compliance");
  return (
    <Field label={label}>
      <select className="control" value={value ?? ""} onChange={(event) => onChange(event.target.value)}>
        <option value="">{t("any")}</option>
        {options.map(([code, name]) => (
          <option key={code} value={code}>
            {name}
          </option>
        ))}
      </select>
    </Field>
  );
}

/** A typed value, taken when the field is left or Enter is pressed. */
export function TextFilter({
  label,
  hint,
  value,
  onChange,
}: {
  label: string;
  hint: string;
  value: string | undefined;
  onChange: (value: string) => void;
}) {
  return (
    <Field label={label}>
      <input
        key={value}
        className="control"
        defaultValue={value}
        placeholder={hint}
        maxLength={60}
        onBlur={(event) => event.target.value !== (value ?? "") && onChange(event.target.value.trim())}
        onKeyDown={(event) => event.key === "Enter" && onChange(event.currentTarget.value.trim())}
      />
    </Field>
  );
}
