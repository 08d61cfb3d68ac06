import { useTranslation } from "react-i18next";
import type { Schema } from "@/api/client";
import { useFormat } from "@/shared/format";
import { Card } from "@/shared/Page";

/** What the research could not settle: counsel decides. */
export function OpenQuestions({ questions }: { questions: Schema<"DescribeLawQuestion">[] }) {
  const { t } = useTranslation("compliance");
  const { local } = useFormat();
  return (
    <Card title={t("questions")}>
      <ol className="questions">
        {questions.map((question) => (
          <li key={question.number} value={question.number}>
            <p>{local(question.text)}</p>
            <small>
              {t("concerns")} {local(question.concerns)}
            </small>
          </li>
        ))}
      </ol>
    </Card>
  );
}
