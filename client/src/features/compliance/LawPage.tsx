import { useTranslation } from "react-i18next";
import { Link } from "react-router";
import { $api } from "@/api/queries";
import { useFilters } from "@/shared/filters";
import { Empty, Page } from "@/shared/Page";
import { ProblemAlert } from "@/shared/ProblemAlert";
import { useScope } from "@/shared/scope";
import { LawFiles } from "./LawFiles";
import { Obligations } from "./Obligations";
import { OpenQuestions } from "./OpenQuestions";
import { Rules } from "./Rules";
import "./law.css";

const views = ["rules", "obligations", "questions"] as const;

/** The law data in use: what it says, where it says so, and how sure that is. */
export function LawPage() {
  const { t } = useTranslation("compliance");
  const { hotel, may } = useScope();
  const { values } = useFilters(["view"]);
  const view = views.find((each) => each === values.view) ?? "rules";
  const mayRead = may("compliance:read");
  const { data: law, error } = $api.useQuery("get", "/api/v1/compliance/law", {}, { enabled: mayRead });
  if (!mayRead) {
    return (
      <Page title={t("title")}>
        <Empty>{t("mayNot")}</Empty>
      </Page>
    );
  }
  const counts = law && { rules: law.counts.rules, obligations: law.counts.obligations, questions: law.openQuestions.length };
  const search = (each: string) => new URLSearchParams({ ...(hotel && { hotel: hotel.id }), view: each }).toString();
  return (
    <Page title={t("title")} context={law && t("version", { version: law.version, asOf: law.asOf })}>
      {error && <ProblemAlert problem={error} />}
      {law && <LawFiles law={law} />}
      <nav className="views" aria-label={t("views")}>
        {views.map((each) => (
          <Link key={each} to={{ search: search(each) }} aria-current={each === view ? "page" : undefined}>
            {counts ? t(`counts.${each}`, { count: counts[each] }) : t(each)}
          </Link>
        ))}
      </nav>
      {view === "rules" && <Rules />}
      {view === "obligations" && <Obligations />}
      {view === "questions" && law && <OpenQuestions questions={law.openQuestions} />}
    </Page>
  );
}
