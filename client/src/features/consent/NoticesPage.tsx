import { useTranslation } from "react-i18next";
import { Page } from "@/shared/Page";

/** TODO */
export function NoticesPage() {
  const { t } = useTranslation("consent");
  return <Page title={t("title")}>{null}</Page>;
}
