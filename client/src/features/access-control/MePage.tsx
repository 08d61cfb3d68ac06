import { useTranslation } from "react-i18next";
import { Page } from "@/shared/Page";

/** TODO */
export function MePage() {
  const { t } = useTranslation("access-control");
  return <Page title={t("title")}>{null}</Page>;
}
