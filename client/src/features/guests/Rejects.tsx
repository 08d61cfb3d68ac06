import { useQuery } from "@tanstack/react-query";
import Table from "antd/es/table";
import { useTranslation } from "react-i18next";
import { api } from "@/api/client";
import { Tag } from "@/shared/Status";
import { ProblemAlert } from "@/shared/ProblemAlert";
import { parseCsv } from "./csv";
import { useMappedName } from "./mappedName";

const shown = 20;
const enoughCharacters = 4096;
const tones = { rejected: "unmet", skipped: "notApplicable", repaired: "partial" } as const;

// The file may have a line for every row of the import: only its beginning is fetched.
async function firstIssues(importId: string) {
  const { data, error } = await api.GET("/api/v1/guests/imports/{importId}/rejects", { params: { path: { importId } }, parseAs: "stream" });
  if (error) {
    throw error as unknown as Error;
  }
  const reader = (data as unknown as ReadableStream<Uint8Array>).pipeThrough(new TextDecoderStream() as never).getReader();
  let text = "";
  while (text.length < enoughCharacters) {
    const { done, value } = (await reader.read()) as { done: boolean; value?: string };
    if (done) {
      break;
    }
    text += value ?? "";
  }
  await reader.cancel();
  return parseCsv(text, ",", shown + 1)
    .slice(1)
    .map(([row = "", outcome = "", field = "", reason = ""], place) => ({ place, row, outcome, field, reason }));
}

/** The first rows of an import that were rejected, skipped or mended: numbers and reasons, nothing of the guests. */
export function Rejects({ importId }: { importId: string }) {
  const { t } = useTranslation("guests");
  const { data, error } = useQuery({ queryKey: ["rejects", importId], queryFn: () => firstIssues(importId) });
  const name = useMappedName();
  if (error) {
    return <ProblemAlert problem={error} />;
  }
  return (
    <Table
      aria-label={t("rejects.title")}
      rowKey="place"
      size="middle"
      dataSource={data ?? []}
      loading={!data}
      pagination={false}
      columns={[
        { key: "row", title: t("rejects.row"), dataIndex: "row" },
        {
          key: "outcome",
          title: t("rejects.outcome"),
          render: (_, { outcome }) => (
            <Tag tone={tones[outcome as keyof typeof tones]}>{t(`rejects.${outcome}`, { defaultValue: outcome })}</Tag>
          ),
        },
        { key: "field", title: t("rejects.field"), render: (_, { field }) => (field ? name(field) : "") },
        { key: "reason", title: t("rejects.reason"), render: (_, { reason }) => t(`rejects.why.${reason}`, { defaultValue: reason }) },
      ]}
    />
  );
}
