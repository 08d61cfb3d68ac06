import { useTranslation } from "react-i18next";

/** A field's value for the eye: codes of the vault are worded, everything else stands as it is. */
export function useFieldValue() {
  const { t } = useTranslation("guests");
  return (field: string, value: string) => (field === "idType" ? t(`idType.${value}`, { defaultValue: value }) : value);
}
