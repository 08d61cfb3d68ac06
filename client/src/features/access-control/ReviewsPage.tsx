import Button from "antd/es/button";
import { useTranslation } from "react-i18next";
import type { Schema } from "@/api/client";
import { $api } from "@/api/queries";
import { CursorTable, useCursor } from "@/shared/CursorTable";
import { useFilters } from "@/shared/filters";
import { useFormat } from "@/shared/format";
import { Card, Empty, Page } from "@/shared/Page";
import { ProblemAlert } from "@/shared/ProblemAlert";
import { useScope } from "@/shared/scope";
import { Tag } from "@/shared/Status";
import { useRefresh } from "@/shared/useRefresh";
import { ReviewItems } from "./ReviewItems";

/** Reviews of who has access to the hotel in view: the open one, position by position, and those before. */
export function ReviewsPage() {
  const { t } = useTranslation("access-control");
  const { time, number } = useFormat();
  const { hotel, may } = useScope();
  const { values, set } = useFilters(["review"]);
  const cursor = useCursor("-startedAt");
  const hotelId = hotel?.id ?? "";
  const enabled = hotel !== undefined;
  const query = $api.useQuery("get", "/api/v1/access-reviews", { params: { query: { ...cursor.query, hotelId } } }, { enabled });
  const open = $api.useQuery("get", "/api/v1/access-reviews", { params: { query: { hotelId, state: "open" } } }, { enabled });
  const refresh = useRefresh();
  const start = $api.useMutation("post", "/api/v1/access-reviews", {
    onSuccess: async () => {
      set({ review: "" });
      await refresh();
    },
  });
  const underWay = open.data?.items[0];
  const shown = query.data?.items.find((each) => each.id === values.review) ?? underWay;
  const begin = enabled && open.data !== undefined && !underWay && may("staff:write") && (
    <Button type="primary" loading={start.isPending} onClick={() => start.mutate({ body: { hotelId } })}>
      {t("reviews.start")}
    </Button>
  );
  return (
    <Page title={t("reviews.title")} context={t("reviews.context")} actions={begin}>
      <ProblemAlert problem={start.error ?? open.error} />
      {shown && <ReviewItems key={shown.id} review={shown} />}
      <Card flush title={t("reviews.all")}>
        <CursorTable<Schema<"ListReviewsItem">>
          label={t("reviews.all")}
          rowKey="id"
          query={query}
          cursor={cursor}
          empty={<Empty>{t("reviews.empty")}</Empty>}
          columns={[
            { key: "startedAt", sorter: true, title: t("reviews.started"), render: (_, row) => time(row.startedAt) },
            { key: "by", title: t("reviews.startedBy"), dataIndex: "startedBy" },
            {
              key: "state",
              title: t("reviews.state"),
              render: (_, row) =>
                row.state === "open" ? <Tag tone="partial">{t("reviews.open")}</Tag> : <Tag tone="met">{t("reviews.completed")}</Tag>,
            },
            { key: "completedAt", title: t("reviews.completedAt"), render: (_, row) => time(row.completedAt) },
            {
              key: "figures",
              title: t("reviews.figures"),
              render: (_, row) =>
                t("reviews.figuresOf", { items: number(row.items), flagged: number(row.flagged), revoked: number(row.revoked) }),
            },
            {
              key: "actions",
              title: t("reviews.actions"),
              render: (_, row) => (
                <Button size="small" onClick={() => set({ review: row.id })} aria-label={`${t("reviews.show")}: ${time(row.startedAt)}`}>
                  {t("reviews.show")}
                </Button>
              ),
            },
          ]}
        />
      </Card>
    </Page>
  );
}
