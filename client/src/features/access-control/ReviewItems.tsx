import { useTranslation } from "react-i18next";
import type { Schema } from "@/api/client";
import { $api } from "@/api/queries";
import { ConfirmButton } from "@/shared/ConfirmButton";
import { CursorTable, useCursor } from "@/shared/CursorTable";
import { useFormat } from "@/shared/format";
import { Card } from "@/shared/Page";
import { useScope } from "@/shared/scope";
import { Tag } from "@/shared/Status";
import { useRefresh } from "@/shared/useRefresh";
import { usePositionName } from "./positions";
import { ReviewDecision } from "./ReviewDecision";

/** The positions of one review: what speaks for a second look, what was decided, and how many are left. */
export function ReviewItems({ review }: { review: Schema<"ListReviewsItem"> }) {
  const { t } = useTranslation("access-control");
  const { time, day, number } = useFormat();
  const { may } = useScope();
  const positionName = usePositionName();
  const cursor = useCursor("personName");
  const path = { id: review.id };
  const query = $api.useQuery("get", "/api/v1/access-reviews/{id}/items", { params: { path, query: cursor.query } });
  const onSuccess = useRefresh();
  const complete = $api.useMutation("post", "/api/v1/access-reviews/{id}/complete", { onSuccess });
  const mayDecide = review.state === "open" && may("staff:write");
  const progress = t("reviews.progress", { decided: number(review.decided), items: number(review.items) });
  return (
    <Card
      flush
      title={t("reviews.of", { at: time(review.startedAt) })}
      extra={
        <span className="verification">
          <progress value={review.decided} max={review.items} aria-label={t("reviews.decidedLabel")} /> {progress}
          {mayDecide && review.decided === review.items && (
            <ConfirmButton
              label={t("reviews.complete")}
              question={t("reviews.completeQuestion")}
              run={() => complete.mutateAsync({ params: { path } })}
            />
          )}
        </span>
      }
    >
      <CursorTable<Schema<"ListReviewItemsItem">>
        label={t("reviews.items")}
        rowKey="id"
        query={query}
        cursor={cursor}
        columns={[
          { key: "personName", sorter: true, title: t("people.name"), render: (_, row) => <strong>{row.personName}</strong> },
          {
            key: "positionCode",
            sorter: true,
            title: t("people.position"),
            render: (_, row) => (
              <>
                {positionName(row.positionCode)}{" "}
                <small className="muted">
                  {[
                    row.hotelId ? t("reviews.here") : t("people.everywhere"),
                    row.validUntil ? t("people.until", { date: day(row.validUntil) }) : t("people.noEnd"),
                  ].join(" · ")}
                </small>
              </>
            ),
          },
          {
            key: "lastUsed",
            title: t("reviews.lastUsed"),
            render: (_, row) => (row.lastUsedAt ? time(row.lastUsedAt) : t("reviews.never")),
          },
          {
            key: "flags",
            title: t("reviews.flags"),
            render: (_, row) => (
              <span className="button-row">
                {row.flags.map((flag) => (
                  <Tag key={flag} tone="partial">
                    {t(`reviews.flag.${flag}`)}
                  </Tag>
                ))}
              </span>
            ),
          },
          {
            key: "decision",
            title: t("reviews.decision"),
            render: (_, row) => <ReviewDecision reviewId={review.id} item={row} mayDecide={mayDecide} />,
          },
        ]}
      />
    </Card>
  );
}
