import Button from "antd/es/button";
import { useTranslation } from "react-i18next";
import type { Schema } from "@/api/client";
import { $api } from "@/api/queries";
import { CsvButton } from "@/shared/CsvButton";
import { CursorTable, useCursor } from "@/shared/CursorTable";
import { useFilters } from "@/shared/filters";
import { useFormat } from "@/shared/format";
import { Card, Empty, Page } from "@/shared/Page";
import { ScopedLink } from "@/shared/ScopedLink";
import { useMe } from "@/shared/scope";
import { NewHotel } from "./NewHotel";

/** The hotels one works for. */
export function HotelsPage() {
  const { t } = useTranslation("hotels");
  const { local, time } = useFormat();
  const me = useMe();
  const { values, set } = useFilters(["new"]);
  const cursor = useCursor("code");
  const query = $api.useQuery("get", "/api/v1/hotels", { params: { query: cursor.query } });
  const mayCreate = me.permissions.includes("hotels:create");
  const register = mayCreate && (
    <Button type="primary" onClick={() => set({ new: "1" })}>
      {t("new")}
    </Button>
  );
  return (
    <Page
      title={t("title")}
      actions={
        <>
          <CsvButton path="/api/v1/hotels" name="hotels.csv" />
          {register}
        </>
      }
    >
      <Card flush>
        <CursorTable<Schema<"ListHotelsItem">>
          label={t("list")}
          rowKey="id"
          query={query}
          cursor={cursor}
          empty={<Empty action={register}>{mayCreate ? t("empty") : t("mayNot")}</Empty>}
          columns={[
            { key: "code", sorter: true, title: t("code"), render: (_, row) => <span className="mono">{row.code}</span> },
            { key: "name", title: t("name"), render: (_, row) => <strong>{local(row.name)}</strong> },
            { key: "legalEntity", title: t("legalEntity"), dataIndex: "legalEntity" },
            { key: "place", title: t("place"), render: (_, row) => [row.country, row.province, row.city].join(" · ") },
            { key: "crypto", title: t("crypto"), render: (_, row) => t(`profile.${row.cryptoProfile}`) },
            { key: "createdAt", sorter: true, title: t("created"), render: (_, row) => time(row.createdAt) },
            {
              key: "board",
              title: t("board"),
              render: (_, row) => (
                <ScopedLink to={`/app/board?hotel=${row.id}&transfer=`} aria-label={`${t("openBoard")}: ${local(row.name)}`}>
                  {t("openBoard")}
                </ScopedLink>
              ),
            },
          ]}
        />
      </Card>
      {mayCreate && <NewHotel open={values.new !== undefined} close={() => set({ new: "" })} />}
    </Page>
  );
}
