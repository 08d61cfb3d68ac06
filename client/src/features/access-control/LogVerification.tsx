import { useQueryClient } from "@tanstack/react-query";
import Button from "antd/es/button";
import { useEffect } from "react";
import { useTranslation } from "react-i18next";
import { $api } from "@/api/queries";
import { useFormat } from "@/shared/format";
import { isUnderWay, useJob } from "@/shared/jobs";
import { ProblemAlert } from "@/shared/ProblemAlert";
import { useScope } from "@/shared/scope";
import { StatusIcon, Tag } from "@/shared/Status";

const verifications = "/api/v1/audit/verifications";

/** When the whole log was last verified and what was found; begins another verification. */
export function LogVerification() {
  const { t } = useTranslation("access-control");
  const { time, number } = useFormat();
  const { may } = useScope();
  const client = useQueryClient();
  const last = $api.useQuery("get", verifications, { params: { query: { limit: 1 } } });
  const start = $api.useMutation("post", "/api/v1/audit/verify");
  const job = useJob(start.data?.jobId);
  const status = job.data?.status;
  const running = start.isPending || (start.data !== undefined && (status === undefined || isUnderWay(status)));

  useEffect(() => {
    if (status && !isUnderWay(status)) {
      void client.invalidateQueries({ queryKey: ["get", verifications] });
    }
  }, [client, status]);

  const found = last.data?.items[0];
  const { done, total } = job.data?.progress ?? {};
  return (
    <div className="verification">
      {last.data && !found && <Tag tone="notApplicable">{t("audit.verify.never")}</Tag>}
      {found && (
        <Tag tone={found.intact ? "met" : "unmet"}>
          <StatusIcon status={found.intact ? "met" : "unmet"} />{" "}
          {found.intact
            ? t("audit.verify.intact", { size: number(found.treeSize) })
            : t(`audit.verify.fault.${found.fault ?? ""}`, { first: found.firstSequence, last: found.lastSequence })}
        </Tag>
      )}
      {found && <span className="muted">{t("audit.verify.at", { at: time(found.finishedAt) })}</span>}
      {running && (
        <span role="status" className="verification">
          <progress {...(total && done !== undefined ? { value: done, max: total } : {})} aria-label={t("audit.verify.running")} />
          {done !== undefined && t("audit.verify.done", { done: number(done), total: total ? number(total) : "…" })}
        </span>
      )}
      {may("audit:verify") && (
        <Button loading={running} onClick={() => start.mutate({})}>
          {t("audit.verify.start")}
        </Button>
      )}
      <ProblemAlert problem={last.error ?? start.error ?? job.error} />
    </div>
  );
}
