import { useTranslation } from "react-i18next";
import { Page } from "@/shared/Page";

/** TODO */
export function LawPage() {
  const { t } = useTranslation("compliance");
  return <Page title={t("title")}>{null}</Page>;
}
