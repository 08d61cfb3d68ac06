import type { TableProps } from "antd/es/table";
import Button from "antd/es/button";
import { useState } from "react";
import { useTranslation } from "react-i18next";
import type { Schema } from "@/api/client";
import { $api } from "@/api/queries";
import { CursorTable, useCursor } from "@/shared/CursorTable";
import { useFormat } from "@/shared/format";
import { Card, Empty, Page } from "@/shared/Page";
import { useScope } from "@/shared/scope";
import { StatusIcon, Tag, type ControlStatus } from "@/shared/Status";
import { NoticeForm } from "./NoticeForm";
import { NoticeView } from "./NoticeView";
import { PublishNotice } from "./PublishNotice";
import "./consent.css";

type Notice = Schema<"ListNoticesItem">;
type Open =
  | { kind: "view" | "publish"; notice: Notice }
  | { kind: "draft"; from: Notice["content"] | undefined; missing: readonly Schema<"MissingElement">[] };

const tones: Record<string, ControlStatus> = { published: "met", draft: "partial", superseded: "notApplicable" };

/** What guests are told, version by version. */
export function NoticesPage() {
  const { t } = useTranslation("consent");
  const { hotel } = useScope();
  return hotel ? (
    <Notices key={hotel.id} hotelId={hotel.id} />
  ) : (
    <Page title={t("title")}>
      <Empty>{t("noHotel")}</Empty>
    </Page>
  );
}

function Notices({ hotelId }: { hotelId: string }) {
  const { t } = useTranslation("consent");
  const { may } = useScope();
  const cursor = useCursor("-version");
  const query = $api.useQuery("get", "/api/v1/consents/notices", { params: { query: { hotelId, ...cursor.query } } });
  const [open, setOpen] = useState<Open>();
  const close = () => setOpen(undefined);
  const newest = query.data?.items[0];
  const draftNext = () => setOpen({ kind: "draft", from: newest?.content, missing: newest?.missing ?? [] });
  const begin = may("consents:publish") && (
    <Button type="primary" onClick={draftNext} disabled={!query.data}>
      {t("draft.title")}
    </Button>
  );
  return (
    <Page title={t("title")} context={t("notices.context")} actions={begin}>
      <Card flush>
        <CursorTable
          label={t("title")}
          rowKey="id"
          columns={useColumns(setOpen)}
          query={query}
          cursor={cursor}
          empty={<Empty action={begin}>{t("notices.none")}</Empty>}
        />
      </Card>
      {open?.kind === "draft" && <NoticeForm hotelId={hotelId} from={open.from} missing={open.missing} close={close} />}
      {open?.kind === "view" && <NoticeView notice={open.notice} close={close} />}
      {open?.kind === "publish" && (
        <PublishNotice
          notice={open.notice}
          onIncomplete={(missing) => setOpen({ kind: "draft", from: open.notice.content, missing })}
          close={close}
        />
      )}
    </Page>
  );
}

function useColumns(show: (open: Open) => void): NonNullable<TableProps<Notice>["columns"]> {
  const { t } = useTranslation("consent");
  const { local, time } = useFormat();
  const { may } = useScope();
  return [
    { key: "version", title: t("notices.version"), sorter: true, render: (_, { version }) => <strong>{t("version", { version })}</strong> },
    {
      key: "status",
      title: t("notices.status"),
      render: (_, { status }) => (
        <Tag tone={tones[status] ?? "notApplicable"}>
          <StatusIcon status={tones[status] ?? "notApplicable"} /> {t(`status.${status}`)}
        </Tag>
      ),
    },
    { key: "title", title: t("element.title"), render: (_, { content }) => local(content.title) },
    {
      key: "missing",
      title: t("notices.missing"),
      render: (_, { missing }) => (
        <div className="notice-missing">
          {missing
            .map(({ element, purpose }) => t(`element.${element}`) + (purpose ? t("notices.of", { purpose }) : ""))
            .join(t("separator"))}
        </div>
      ),
    },
    { key: "createdAt", title: t("notices.createdAt"), sorter: true, render: (_, { createdAt }) => time(createdAt) },
    { key: "publishedAt", title: t("notices.publishedAt"), render: (_, { publishedAt }) => time(publishedAt) },
    {
      key: "actions",
      title: <span className="visually-hidden">{t("notices.actions")}</span>,
      render: (_, notice) => (
        <span className="notice-actions">
          <Button size="small" onClick={() => show({ kind: "view", notice })}>
            {t("notices.view")}
          </Button>
          {notice.status === "draft" && may("consents:publish") && (
            <Button
              size="small"
              type="primary"
              ghost
              onClick={() =>
                show(
                  notice.missing.length > 0
                    ? { kind: "draft", from: notice.content, missing: notice.missing }
                    : { kind: "publish", notice },
                )
              }
            >
              {t(notice.missing.length > 0 ? "notices.complete" : "publish.submit")}
            </Button>
          )}
        </span>
      ),
    },
  ];
}
