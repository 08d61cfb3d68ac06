import { useTranslation } from "react-i18next";
import { Page } from "@/shared/Page";

/** TODO */
export function MyWorkPage() {
  const { t } = useTranslation("work");
  return <Page title={t("title")}>{null}</Page>;
}
