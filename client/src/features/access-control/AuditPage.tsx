import type { TableProps } from "antd/es/table";
import Button from "antd/es/button";
import { useState } from "react";
import { useTranslation } from "react-i18next";
import type { Schema } from "@/api/client";
import { $api } from "@/api/queries";
import { CsvButton } from "@/shared/CsvButton";
import { CursorTable, useCursor } from "@/shared/CursorTable";
import { useFilters } from "@/shared/filters";
import { useFormat } from "@/shared/format";
import { Card, Empty, Page } from "@/shared/Page";
import { useScope } from "@/shared/scope";
import { AuditEntry } from "./AuditEntry";
import { AuditFilters } from "./AuditFilters";
import { auditFilters, toQuery } from "./auditQuery";
import { ActionName, ActorName } from "./auditNames";
import { AuditSubject } from "./AuditSubject";
import { LogVerification } from "./LogVerification";
import "./audit.css";

type Entry = Schema<"ListAuditEntriesItem">;

/** The audit log: who did what, when and why, and the proof that nothing was changed afterwards. */
export function AuditPage() {
  const { t } = useTranslation("access-control");
  const { hotel } = useScope();
  const { values, set } = useFilters(auditFilters);
  const query = toQuery(values, hotel?.id);
  return (
    <Page
      title={t("audit.title")}
      actions={
        <>
          <CsvButton path="/api/v1/audit/entries" query={query} name="audit.csv" />
          <CsvButton path="/api/v1/audit/export" query={{ hotelId: query.hotelId }} name="audit-log.ndjson" label={t("audit.export")} />
          <CsvButton path="/api/v1/audit/checkpoint" name="checkpoint.json" label={t("audit.saveCheckpoint")} />
        </>
      }
    >
      <Card>
        <LogVerification />
      </Card>
      <Card flush>
        <AuditFilters values={values} set={set} />
        <Entries key={JSON.stringify(query)} filters={query} />
      </Card>
    </Page>
  );
}

function Entries({ filters }: { filters: Record<string, string> }) {
  const { t } = useTranslation("access-control");
  const { exact } = useFormat();
  const cursor = useCursor("-sequence");
  const query = $api.useQuery("get", "/api/v1/audit/entries", { params: { query: { ...filters, ...cursor.query } } });
  const [open, setOpen] = useState<Entry>();
  const columns: NonNullable<TableProps<Entry>["columns"]> = [
    {
      key: "sequence",
      title: t("audit.number"),
      sorter: true,
      render: (_, entry) => (
        <Button type="link" size="small" className="audit-open" onClick={() => setOpen(entry)}>
          #{entry.sequence}
        </Button>
      ),
    },
    { key: "at", title: t("audit.at"), render: (_, entry) => exact(entry.at) },
    { key: "actor", title: t("audit.actor"), render: (_, entry) => <ActorName actor={entry.actor} /> },
    { key: "action", title: t("audit.what"), render: (_, entry) => <ActionName action={entry.action} /> },
    { key: "subject", title: t("audit.subject"), render: (_, entry) => entry.subject && <AuditSubject subject={entry.subject} /> },
    { key: "purpose", title: t("audit.purpose"), render: (_, entry) => entry.purpose },
  ];
  return (
    <>
      <CursorTable
        label={t("audit.title")}
        rowKey="sequence"
        columns={columns}
        query={query}
        cursor={cursor}
        empty={<Empty>{t("audit.noneFits")}</Empty>}
      />
      {open && <AuditEntry entry={open} close={() => setOpen(undefined)} />}
    </>
  );
}
