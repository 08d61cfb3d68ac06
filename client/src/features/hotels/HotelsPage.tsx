import { useTranslation } from "react-i18next";
import { Page } from "@/shared/Page";

/** TODO */
export function HotelsPage() {
  const { t } = useTranslation("hotels");
  return <Page title={t("title")}>{null}</Page>;
}
