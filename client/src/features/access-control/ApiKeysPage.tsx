import Button from "antd/es/button";
import { useTranslation } from "react-i18next";
import type { Schema } from "@/api/client";
import { $api } from "@/api/queries";
import { ConfirmButton } from "@/shared/ConfirmButton";
import { CsvButton } from "@/shared/CsvButton";
import { CursorTable, useCursor } from "@/shared/CursorTable";
import { useFilters } from "@/shared/filters";
import { useFormat } from "@/shared/format";
import { Card, Empty, Page } from "@/shared/Page";
import { useScope } from "@/shared/scope";
import { Tag } from "@/shared/Status";
import { useRefresh } from "@/shared/useRefresh";
import { NewApiKey } from "./NewApiKey";

type Key = Schema<"ListApiKeysItem">;

/** The keys with which other systems use the API for the hotel in view. */
export function ApiKeysPage() {
  const { t } = useTranslation("access-control");
  const { time } = useFormat();
  const { hotel, may } = useScope();
  const { values, set } = useFilters(["new"]);
  const cursor = useCursor("-createdAt");
  const hotelId = hotel?.id ?? "";
  const query = $api.useQuery(
    "get",
    "/api/v1/api-keys",
    { params: { query: { ...cursor.query, hotelId } } },
    { enabled: hotel !== undefined },
  );
  const refresh = useRefresh();
  const revoke = $api.useMutation("delete", "/api/v1/api-keys/{id}", { onSuccess: refresh });
  const mayWrite = hotel !== undefined && may("api-keys:write");
  const create = mayWrite && (
    <Button type="primary" onClick={() => set({ new: "1" })}>
      {t("keys.new")}
    </Button>
  );
  return (
    <Page
      title={t("keys.title")}
      actions={
        <>
          <CsvButton path="/api/v1/api-keys" query={{ hotelId }} name="api-keys.csv" />
          {create}
        </>
      }
    >
      <Card flush>
        <CursorTable<Key>
          label={t("keys.list")}
          rowKey="id"
          query={query}
          cursor={cursor}
          empty={<Empty action={create}>{t("keys.empty")}</Empty>}
          columns={[
            { key: "name", sorter: true, title: t("keys.name"), render: (_, row) => <strong>{row.name}</strong> },
            { key: "scopes", title: t("keys.scopes"), render: (_, row) => <span className="mono">{row.scopes.join(" ")}</span> },
            { key: "state", title: t("keys.state"), render: (_, row) => <KeyState row={row} /> },
            { key: "createdAt", sorter: true, title: t("keys.created"), render: (_, row) => time(row.createdAt) },
            { key: "expires", title: t("keys.expires"), render: (_, row) => (row.expiresAt ? time(row.expiresAt) : t("keys.noEnd")) },
            { key: "lastUsed", title: t("keys.lastUsed"), render: (_, row) => (row.lastUsedAt ? time(row.lastUsedAt) : t("keys.never")) },
            {
              key: "actions",
              title: t("keys.actions"),
              hidden: !mayWrite,
              render: (_, row) =>
                !row.revokedAt && (
                  <ConfirmButton
                    danger
                    label={t("keys.revoke")}
                    question={t("keys.revokeQuestion", { name: row.name })}
                    run={() => revoke.mutateAsync({ params: { path: { id: row.id } } })}
                  />
                ),
            },
          ]}
        />
      </Card>
      {mayWrite && <NewApiKey hotelId={hotelId} open={values.new !== undefined} close={() => set({ new: "" })} />}
    </Page>
  );
}

function KeyState({ row }: { row: Key }) {
  const { t } = useTranslation("access-control");
  if (row.revokedAt) {
    return <Tag tone="notApplicable">{t("keys.revoked")}</Tag>;
  }
  const over = row.expiresAt && new Date(row.expiresAt) < new Date();
  return over ? <Tag tone="partial">{t("keys.expired")}</Tag> : <Tag tone="met">{t("keys.active")}</Tag>;
}
