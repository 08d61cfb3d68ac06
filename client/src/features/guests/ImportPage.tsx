import { useQueryClient } from "@tanstack/react-query";
import Button from "antd/es/button";
import { useTranslation } from "react-i18next";
import { useParams } from "react-router";
import type { Schema } from "@/api/client";
import { $api } from "@/api/queries";
import { CsvButton } from "@/shared/CsvButton";
import { useFormat } from "@/shared/format";
import { isUnderWay, JobTag, useJob } from "@/shared/jobs";
import { Card, Page } from "@/shared/Page";
import { ProblemAlert } from "@/shared/ProblemAlert";
import { useProblemText } from "@/shared/problemText";
import { ScopedLink } from "@/shared/ScopedLink";
import { ImportCounts } from "./ImportCounts";
import { Rejects } from "./Rejects";
import "./imports.css";

/** How far an import is and what came of it; printed, it is the import report. */
export function ImportPage() {
  const { t } = useTranslation("guests");
  const { importId = "" } = useParams();
  const query = $api.useQuery(
    "get",
    "/api/v1/guests/imports/{importId}",
    { params: { path: { importId } } },
    { refetchInterval: ({ state }) => (isUnderWay(state.data?.status) ? 1000 : false) },
  );
  const one = query.data;
  const underWay = isUnderWay(one?.status);
  const back = <ScopedLink to="/app/imports">{t("import.back")}</ScopedLink>;
  if (!one) {
    return (
      <Page title={t("import.title")} actions={back}>
        {query.error ? <ProblemAlert problem={query.error} /> : <p role="status">{t("common:list.loading")}</p>}
      </Page>
    );
  }
  return (
    <Page
      title={t("import.of", { format: t(`format.${one.format}.name`, { defaultValue: one.format }) })}
      context={<JobTag status={one.status} />}
      actions={
        <>
          {back}
          {!underWay && <Button onClick={() => window.print()}>{t("common:action.print")}</Button>}
        </>
      }
    >
      <Progress item={one} />
      <Card title={t("import.counts")}>
        <ImportCounts item={one} />
      </Card>
      {!underWay && one.rowsRejected + one.rowsSkipped + one.repairs > 0 && (
        <Card
          flush
          title={t("rejects.title")}
          extra={
            <CsvButton
              path={`/api/v1/guests/imports/${one.id}/rejects`}
              name={`import-${one.id}-rejects.csv`}
              label={t("rejects.download")}
            />
          }
        >
          <Rejects importId={one.id} />
        </Card>
      )}
    </Page>
  );
}

function Progress({ item }: { item: Schema<"ListImportsItem"> }) {
  const { t } = useTranslation("guests");
  const { number, exact } = useFormat();
  const client = useQueryClient();
  const problemText = useProblemText();
  const job = useJob(item.jobId);
  const again = () => client.invalidateQueries({ queryKey: ["get", "/api/v1/guests/imports/{importId}"] });
  const cancel = $api.useMutation("delete", "/api/v1/jobs/{id}", { onSettled: again });
  const problem = job.data?.problem;
  const done = number(job.data?.progress.done ?? item.rowsRead);
  return (
    <Card>
      <div className="import-progress">
        {isUnderWay(item.status) ? (
          <>
            <progress aria-label={t("import.progress")} />
            <span role="status">{t("import.done", { done })}</span>
            <Button
              danger
              loading={cancel.isPending}
              disabled={cancel.isSuccess}
              onClick={() => cancel.mutate({ params: { path: { id: item.jobId } } })}
            >
              {t(cancel.isSuccess ? "import.cancelling" : "import.cancel")}
            </Button>
          </>
        ) : (
          <span>{t(`import.ended.${item.status}`)}</span>
        )}
      </div>
      {problem && <p className="unmet">{problemText({ ...problem, status: 0, traceId: "" })}</p>}
      <ProblemAlert problem={cancel.error} />
      <dl className="facts import-times">
        <dt>{t("imports.createdAt")}</dt>
        <dd>{exact(item.createdAt)}</dd>
        <dt>{t("imports.startedAt")}</dt>
        <dd>{exact(item.startedAt)}</dd>
        <dt>{t("imports.finishedAt")}</dt>
        <dd>{exact(item.finishedAt)}</dd>
      </dl>
    </Card>
  );
}
