import Button from "antd/es/button";
import { useTranslation } from "react-i18next";
import type { Schema } from "@/api/client";
import { Field } from "@/shared/Field";
import { lacks, type PurposeDraft } from "./draft";
import { LocalPair } from "./LocalPair";
import { RetentionField } from "./RetentionField";

const bases = ["consent", "contract", "legalDuty", "emergency", "publicInterest", "published"] as const;

/** One purpose of a notice. */
export function PurposeForm({
  purpose,
  missing,
  onChange,
  onRemove,
}: {
  purpose: PurposeDraft;
  missing: readonly Schema<"MissingElement">[];
  onChange: (purpose: PurposeDraft) => void;
  onRemove: () => void;
}) {
  const { t } = useTranslation("consent");
  const set = (changes: Partial<PurposeDraft>) => onChange({ ...purpose, ...changes });
  const without = (element: string) => lacks(missing, element, purpose.code);
  const noCategories = without("purposeCategories") && !purpose.categories.trim();
  return (
    <fieldset className="purpose stack">
      <legend className="visually-hidden">{t("draft.purpose", { code: purpose.code })}</legend>
      <div className="purpose-row">
        <Field label={t("draft.code")}>
          <input
            className="control"
            required
            pattern="[a-z][A-Za-z0-9]{1,63}"
            title={t("draft.codeForm")}
            value={purpose.code}
            onChange={(event) => set({ code: event.target.value })}
          />
        </Field>
        <Field label={t("draft.basis")}>
          <select
            className="control"
            value={purpose.basis}
            onChange={(event) => set({ basis: event.target.value as PurposeDraft["basis"] })}
          >
            {bases.map((each) => (
              <option key={each} value={each}>
                {t(`basis.${each}`)}
              </option>
            ))}
          </select>
        </Field>
        <RetentionField value={purpose.retention} onChange={(retention) => set({ retention })} missing={without("purposeRetention")} />
      </div>
      <LocalPair label={t("draft.purposeName")} value={purpose.name} onChange={(name) => set({ name })} missing={without("purposeName")} />
      <div className="pair">
        <Field label={t("draft.categories")} error={noCategories && t("draft.missing")}>
          <input
            className="control"
            aria-invalid={noCategories}
            value={purpose.categories}
            onChange={(event) => set({ categories: event.target.value })}
          />
        </Field>
        <Field label={t("draft.recipients")}>
          <input className="control" value={purpose.recipients} onChange={(event) => set({ recipients: event.target.value })} />
        </Field>
      </div>
      <div className="purpose-end">
        <label>
          <input type="checkbox" checked={purpose.sensitive} onChange={(event) => set({ sensitive: event.target.checked })} />{" "}
          {t("draft.sensitive")}
        </label>
        <Button size="small" onClick={onRemove}>
          {t("draft.removePurpose")}
        </Button>
      </div>
    </fieldset>
  );
}
