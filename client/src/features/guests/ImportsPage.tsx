import type { TableProps } from "antd/es/table";
import { useTranslation } from "react-i18next";
import type { Schema } from "@/api/client";
import { $api } from "@/api/queries";
import { CursorTable, useCursor } from "@/shared/CursorTable";
import { useFormat } from "@/shared/format";
import { isUnderWay, JobTag } from "@/shared/jobs";
import { Card, Empty, Page } from "@/shared/Page";
import { ScopedLink } from "@/shared/ScopedLink";
import { useScope } from "@/shared/scope";
import { StartImport } from "./StartImport";
import "./imports.css";

type Import = Schema<"ListImportsItem">;

/** Begins an import and lists the earlier ones. */
export function ImportsPage() {
  const { t } = useTranslation("guests");
  const { hotel, may } = useScope();
  return (
    <Page title={t("imports.title")}>
      {!hotel && <Empty>{t("noHotel")}</Empty>}
      {hotel && !may("guests:import") && <Empty>{t("common:noPermission", { permission: "guests:import" })}</Empty>}
      {hotel && may("guests:import") && (
        <div key={hotel.id}>
          <StartImport hotelId={hotel.id} />
          <Card flush title={t("imports.past")}>
            <Past hotelId={hotel.id} />
          </Card>
        </div>
      )}
    </Page>
  );
}

function Past({ hotelId }: { hotelId: string }) {
  const { t } = useTranslation("guests");
  const { time, number } = useFormat();
  const cursor = useCursor("-createdAt");
  const query = $api.useQuery(
    "get",
    "/api/v1/guests/imports",
    { params: { query: { hotelId, ...cursor.query } } },
    { refetchInterval: ({ state }) => (state.data?.items.some((each) => isUnderWay(each.status)) ? 2000 : false) },
  );
  const count = (key: "rowsRead" | "guestsCreated" | "guestsUpdated" | "rowsRejected") => ({
    key,
    title: t(`count.${key}`),
    className: "number",
    render: (_: unknown, each: Import) => number(each[key]),
  });
  const columns: NonNullable<TableProps<Import>["columns"]> = [
    {
      key: "createdAt",
      title: t("imports.createdAt"),
      sorter: true,
      render: (_, each) => <ScopedLink to={`/app/imports/${each.id}`}>{time(each.createdAt)}</ScopedLink>,
    },
    { key: "format", title: t("source"), render: (_, each) => t(`format.${each.format}.name`, { defaultValue: each.format }) },
    { key: "status", title: t("imports.status"), render: (_, each) => <JobTag status={each.status} /> },
    count("rowsRead"),
    count("guestsCreated"),
    count("guestsUpdated"),
    count("rowsRejected"),
    { key: "finishedAt", title: t("imports.finishedAt"), render: (_, each) => time(each.finishedAt) },
  ];
  return (
    <CursorTable
      label={t("imports.past")}
      rowKey="id"
      columns={columns}
      query={query}
      cursor={cursor}
      empty={<Empty>{t("imports.none")}</Empty>}
    />
  );
}
