import { useTranslation } from "react-i18next";
import { Page } from "@/shared/Page";

/** TODO */
export function ImportPage() {
  const { t } = useTranslation("guests");
  return <Page title={t("title")}>{null}</Page>;
}
