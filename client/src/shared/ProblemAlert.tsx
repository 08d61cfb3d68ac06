import Alert from "antd/es/alert";
import { useTranslation } from "react-i18next";
import type { Problem } from "@/api/client";
import { useProblemText } from "./problemText";

/** A refusal in words, with the fields at fault and the number under which the server logged it. */
export function ProblemAlert({ problem }: { problem: unknown }) {
  const { t } = useTranslation();
  const problemText = useProblemText();
  if (!problem) {
    return null;
  }
  if (!isProblem(problem)) {
    return <Alert type="error" showIcon title={t("problems.offline")} />;
  }
  return (
    <Alert
      type="error"
      showIcon
      title={problemText(problem)}
      description={
        <>
          {problem.errors && (
            <ul>
              {problem.errors.map((error) => (
                <li key={error.name + error.code}>
                  {error.name}: {error.reason}
                </li>
              ))}
            </ul>
          )}
          <small>
            {t("problems.trace")} {problem.traceId}
          </small>
        </>
      }
    />
  );
}

const isProblem = (value: unknown): value is Problem =>
  typeof value === "object" && value !== null && "type" in value && "traceId" in value;
