import { useTranslation } from "react-i18next";
import type { Schema } from "@/api/client";
import { $api } from "@/api/queries";
import { StatusIcon, Tag, type ControlStatus } from "./Status";

/** Whether a job may still change. */
export const isUnderWay = (status: Schema<"JobStatus"> | undefined) => status === "queued" || status === "running";

/** A job, asked for each second as long as it is under way. */
export function useJob(id: string | undefined) {
  return $api.useQuery(
    "get",
    "/api/v1/jobs/{id}",
    { params: { path: { id: id ?? "" } } },
    { enabled: id !== undefined, refetchInterval: ({ state }) => (isUnderWay(state.data?.status) ? 1000 : false) },
  );
}

const tones: Record<Schema<"JobStatus">, ControlStatus> = {
  queued: "notApplicable",
  running: "partial",
  completed: "met",
  failed: "unmet",
  cancelled: "notApplicable",
};

/** Where a job stands. */
export function JobTag({ status }: { status: Schema<"JobStatus"> }) {
  const { t } = useTranslation();
  return (
    <Tag tone={tones[status]}>
      <StatusIcon status={tones[status]} /> {t(`job.${status}`)}
    </Tag>
  );
}
