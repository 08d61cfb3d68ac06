import { useEffect } from "react";
import { useTranslation } from "react-i18next";
import type { Schema } from "@/api/client";
import { useFormat } from "@/shared/format";
import { isUnderWay, JobTag, useJob } from "@/shared/jobs";
import { Card } from "@/shared/Page";
import { ProblemAlert } from "@/shared/ProblemAlert";
import { useRefresh } from "@/shared/useRefresh";

/** How far the re-wrapping is; reads the page anew when it has ended. */
export function RotationProgress({ rotation }: { rotation: Schema<"ListRotationsItem"> }) {
  const { t } = useTranslation("encryption");
  const { number } = useFormat();
  const refresh = useRefresh();
  const job = useJob(rotation.jobId);
  const status = job.data?.status;
  const ended = status !== undefined && !isUnderWay(status);
  useEffect(() => {
    if (ended) {
      void refresh();
    }
    // Once: reading anew takes this card off the page.
    // eslint-disable-next-line react-hooks/exhaustive-deps
  }, [ended]);
  const { done, total } = job.data?.progress ?? {};
  return (
    <Card title={t("progress.title", { from: rotation.fromVersion, to: rotation.toVersion })} extra={status && <JobTag status={status} />}>
      <div className="rotation-progress" role="status">
        <progress {...(total && done !== undefined ? { value: done, max: total } : {})} aria-label={t("progress.label")} />
        {done !== undefined && t("progress.done", { done: number(done), total: total ? number(total) : "…" })}
      </div>
      <ProblemAlert problem={job.error} />
    </Card>
  );
}
