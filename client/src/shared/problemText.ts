import { useTranslation } from "react-i18next";
import type { Problem } from "@/api/client";

/** The key of a refusal's wording: the end of its URN. */
export const problemKey = (type: string) => type.replace("urn:hotelprivacy:", "").replace(":", ".");

/** Words a refusal for the person who reads it; the server's own words where we have none. */
export function useProblemText() {
  const { t, i18n } = useTranslation();
  return (problem: Problem) => {
    const key = `problems.${problemKey(problem.type)}`;
    return i18n.exists(key) ? t(key, { permission: problem.permission ?? "" }) : (problem.detail ?? problem.title);
  };
}
