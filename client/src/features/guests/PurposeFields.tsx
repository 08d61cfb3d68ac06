import type { RefObject } from "react";
import { useTranslation } from "react-i18next";
import { Field } from "@/shared/Field";
import { purposes, type Purpose } from "./purpose";

/** Asks why; the answer goes into the audit log word by word. */
export function PurposeFields({
  purpose,
  onChange,
  missing = false,
  focus,
}: {
  purpose: Purpose;
  onChange: (purpose: Purpose) => void;
  missing?: boolean;
  focus?: RefObject<HTMLSelectElement | null>;
}) {
  const { t } = useTranslation("guests");
  return (
    <>
      <Field label={t("purpose.label")} error={missing && t("purpose.missing")} className="purpose-code">
        <select
          ref={focus}
          className="control"
          required
          aria-invalid={missing}
          value={purpose.code}
          onChange={(event) => onChange({ ...purpose, code: event.target.value })}
        >
          <option value="">{t("purpose.choose")}</option>
          {purposes.map((each) => (
            <option key={each} value={each}>
              {t(`purpose.${each}`)}
            </option>
          ))}
        </select>
      </Field>
      <Field label={t("purpose.reason")} className="purpose-reason">
        <input
          className="control"
          maxLength={150}
          autoComplete="off"
          placeholder={t("purpose.example")}
          value={purpose.reason}
          onChange={(event) => onChange({ ...purpose, reason: event.target.value })}
        />
      </Field>
    </>
  );
}
