import { useTranslation } from "react-i18next";
import type { Schema } from "@/api/client";
import { Field } from "@/shared/Field";

/** A text in both languages: the law asks that the guest understands it, so neither stands for the other. */
export function LocalPair({
  label,
  value,
  onChange,
  missing,
  long = false,
}: {
  label: string;
  value: Schema<"LocalText">;
  onChange: (value: Schema<"LocalText">) => void;
  missing: boolean;
  long?: boolean;
}) {
  const { t } = useTranslation("consent");
  const Control = long ? "textarea" : "input";
  return (
    <div className="pair">
      {(["zh", "en"] as const).map((language) => {
        const empty = missing && !value[language].trim();
        return (
          <Field key={language} label={`${label} · ${t(`decide.${language}`)}`} error={empty && t("draft.missing")}>
            <Control
              className="control"
              lang={language === "zh" ? "zh-CN" : "en"}
              aria-invalid={empty}
              value={value[language]}
              onChange={(event) => onChange({ ...value, [language]: event.target.value })}
            />
          </Field>
        );
      })}
    </div>
  );
}
