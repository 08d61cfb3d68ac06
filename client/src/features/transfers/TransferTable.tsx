import type { ReactNode } from "react";
import { useTranslation } from "react-i18next";
import type { Schema } from "@/api/client";
import { $api } from "@/api/queries";
import { CursorTable, useCursor } from "@/shared/CursorTable";
import { useFormat } from "@/shared/format";
import { ScopedLink } from "@/shared/ScopedLink";
import { Tag } from "@/shared/Status";

/** A page of transfers, each with the way to its board. */
export function TransferTable({
  hotelId,
  stage,
  empty,
}: {
  hotelId: string;
  stage: Schema<"TransferStage"> | undefined;
  empty: ReactNode;
}) {
  const { t } = useTranslation("transfers");
  const { date, time } = useFormat();
  const cursor = useCursor("-createdAt");
  const query = $api.useQuery("get", "/api/v1/transfers", {
    params: { query: { ...cursor.query, hotelId, ...(stage ? { stage } : {}) } },
  });
  return (
    <CursorTable<Schema<"ListTransfersItem">>
      label={t("transfers.list")}
      rowKey="id"
      query={query}
      cursor={cursor}
      empty={stage ? undefined : empty}
      columns={[
        {
          key: "buyer",
          title: t("transfers.buyer"),
          render: (_, row) => (
            <>
              <strong>{row.buyer.name}</strong> <span className="muted">{row.buyer.country}</span>
            </>
          ),
        },
        { key: "kind", title: t("transfers.kind"), render: (_, row) => t(`kind.${row.kind}`) },
        {
          key: "delivery",
          title: t("transfers.delivery"),
          render: (_, row) => (row.deliveryMode ? t(`transfers.mode.${row.deliveryMode}`) : t("transfers.undecided")),
        },
        { key: "stage", title: t("transfers.stage"), render: (_, row) => <Tag tone="notApplicable">{t(`stage.${row.stage}`)}</Tag> },
        { key: "targetDate", sorter: true, title: t("transfers.target"), render: (_, row) => date(row.targetDate) },
        { key: "createdAt", sorter: true, title: t("transfers.created"), render: (_, row) => time(row.createdAt) },
        {
          key: "board",
          title: t("transfers.board"),
          render: (_, row) => (
            <ScopedLink
              to={`/app/board?hotel=${row.hotelId}&transfer=${row.id}`}
              aria-label={`${t("transfers.openBoard")}: ${row.buyer.name}`}
            >
              {t("transfers.openBoard")}
            </ScopedLink>
          ),
        },
      ]}
    />
  );
}
