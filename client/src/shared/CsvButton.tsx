import Button from "antd/es/button";
import { useState } from "react";
import { useTranslation } from "react-i18next";
import { download } from "./download";
import { ProblemAlert } from "./ProblemAlert";

/** Saves a whole filtered list as CSV. */
export function CsvButton({
  path,
  query,
  name,
  label,
}: {
  path: string;
  query?: Record<string, string | undefined>;
  name: string;
  label?: string;
}) {
  const { t } = useTranslation();
  const [state, setState] = useState<{ busy: boolean; problem?: unknown }>({ busy: false });
  const save = async () => {
    setState({ busy: true });
    const given = Object.entries(query ?? {}).filter((pair): pair is [string, string] => !!pair[1]);
    try {
      await download(`${path}?${new URLSearchParams(given).toString()}`, "text/csv", name);
      setState({ busy: false });
    } catch (problem) {
      setState({ busy: false, problem });
    }
  };
  return (
    <>
      {state.problem !== undefined && <ProblemAlert problem={state.problem} />}
      <Button loading={state.busy} onClick={() => void save()}>
        {label ?? t("list.csv")}
      </Button>
    </>
  );
}
