import { useTranslation } from "react-i18next";
import { Field } from "@/shared/Field";
import type { DutyFilter } from "./useDuties";

const sources = ["Work", "AccessControl", "Compliance", "Consent", "Guests", "Transfers"];

/** Narrows the list; the keys that walk through it stand beside. */
export function DutyFilters({
  filter,
  mayAll,
  set,
}: {
  filter: DutyFilter;
  mayAll: boolean;
  set: (changes: { whose?: string; source?: string }) => void;
}) {
  const { t } = useTranslation("work");
  return (
    <form className="filters duty-filters" onSubmit={(event) => event.preventDefault()}>
      {mayAll && (
        <Field label={t("whose")}>
          <select className="control" value={filter.mine ? "" : "all"} onChange={(event) => set({ whose: event.target.value })}>
            <option value="">{t("mine")}</option>
            <option value="all">{t("everyones")}</option>
          </select>
        </Field>
      )}
      <Field label={t("source")}>
        <select className="control" value={filter.source ?? ""} onChange={(event) => set({ source: event.target.value })}>
          <option value="">{t("anySource")}</option>
          {sources.map((source) => (
            <option key={source} value={source}>
              {t(`sources.${source}`)}
            </option>
          ))}
        </select>
      </Field>
      <p className="keys">
        <kbd>J</kbd> <kbd>K</kbd> {t("keys")} <kbd>Enter</kbd> {t("keysOpen")}
      </p>
    </form>
  );
}
