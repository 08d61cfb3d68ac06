import Button from "antd/es/button";
import { useTranslation } from "react-i18next";
import type { Schema } from "@/api/client";
import { $api } from "@/api/queries";
import { CsvButton } from "@/shared/CsvButton";
import { CursorTable, useCursor } from "@/shared/CursorTable";
import { useFilters } from "@/shared/filters";
import { Card, Empty, Page } from "@/shared/Page";
import { useScope } from "@/shared/scope";
import { Tag } from "@/shared/Status";
import { Grants } from "./Grants";
import { ManagePerson } from "./ManagePerson";
import { NewPerson } from "./NewPerson";
import "./access.css";

/** Who works with the product at the hotel in view, and in which position. */
export function PeoplePage() {
  const { t } = useTranslation("access-control");
  const { hotel, may } = useScope();
  const { values, set } = useFilters(["new", "person"]);
  const cursor = useCursor("name");
  const scope = hotel ? { hotelId: hotel.id } : {};
  const query = $api.useQuery("get", "/api/v1/staff", { params: { query: { ...cursor.query, ...scope } } });
  const mayWrite = may("staff:write");
  const person = query.data?.items.find((each) => each.id === values.person);
  return (
    <Page
      title={t("people.title")}
      context={t("people.here")}
      actions={
        <>
          <CsvButton path="/api/v1/staff" query={scope} name="people.csv" />
          {mayWrite && (
            <Button type="primary" onClick={() => set({ new: "1" })}>
              {t("people.new")}
            </Button>
          )}
        </>
      }
    >
      <Card flush>
        <CursorTable<Schema<"ListStaffItem">>
          label={t("people.list")}
          rowKey="id"
          query={query}
          cursor={cursor}
          empty={<Empty>{t("people.empty")}</Empty>}
          columns={[
            { key: "name", sorter: true, title: t("people.name"), render: (_, row) => <strong>{row.name}</strong> },
            { key: "email", sorter: true, title: t("people.email"), dataIndex: "email" },
            { key: "positions", title: t("people.positions"), render: (_, row) => <Grants person={row} /> },
            {
              key: "totp",
              title: t("people.totp"),
              render: (_, row) => (row.totpEnabled ? <Tag tone="met">{t("people.on")}</Tag> : <Tag tone="partial">{t("people.off")}</Tag>),
            },
            {
              key: "state",
              title: t("people.state"),
              render: (_, row) => (row.suspendedAt ? <Tag tone="notApplicable">{t("people.suspended")}</Tag> : t("people.active")),
            },
            {
              key: "actions",
              title: t("people.actions"),
              hidden: !mayWrite,
              render: (_, row) => (
                <Button
                  id={`manage-${row.id}`}
                  size="small"
                  onClick={() => set({ person: row.id })}
                  aria-label={`${t("people.manage")}: ${row.name}`}
                >
                  {t("people.manage")}
                </Button>
              ),
            },
          ]}
        />
      </Card>
      {mayWrite && <NewPerson open={values.new !== undefined} close={() => set({ new: "" })} />}
      {mayWrite && <ManagePerson chosen={person} close={() => set({ person: "" })} />}
    </Page>
  );
}
