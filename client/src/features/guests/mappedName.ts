import { useTranslation } from "react-i18next";
import { consentPrefix } from "./mapping";

/** Names a field of an import: of the guest, of the stay, or a consent mark. */
export function useMappedName() {
  const { t } = useTranslation("guests");
  return (field: string) =>
    field.startsWith(consentPrefix)
      ? t("mapping.mark", { name: field.slice(consentPrefix.length) })
      : t(`mapping.field.${field}`, { defaultValue: t(`field.${field}`, { defaultValue: field }) });
}
