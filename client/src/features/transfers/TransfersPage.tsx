import { useTranslation } from "react-i18next";
import { Page } from "@/shared/Page";

/** TODO */
export function TransfersPage() {
  const { t } = useTranslation("transfers");
  return <Page title={t("title")}>{null}</Page>;
}
