import { useTranslation } from "react-i18next";
import type { Schema } from "@/api/client";
import { $api } from "@/api/queries";
import { ConfirmButton } from "@/shared/ConfirmButton";
import { useFormat } from "@/shared/format";
import { useMe } from "@/shared/scope";
import { Tag } from "@/shared/Status";
import { useRefresh } from "@/shared/useRefresh";
import { KeepForReason } from "./KeepForReason";
import { usePositionName } from "./positions";

/** What was decided about a position under review, or the two ways to decide; nobody decides on their own. */
export function ReviewDecision({
  reviewId,
  item,
  mayDecide,
}: {
  reviewId: string;
  item: Schema<"ListReviewItemsItem">;
  mayDecide: boolean;
}) {
  const { t } = useTranslation("access-control");
  const { time } = useFormat();
  const { user, permissions } = useMe();
  const positionName = usePositionName();
  const onSuccess = useRefresh();
  const decide = $api.useMutation("post", "/api/v1/access-reviews/{id}/items/{itemId}/decide", { onSuccess });
  const params = { path: { id: reviewId, itemId: item.id } };
  const names = { name: item.personName, position: positionName(item.positionCode) };
  if (item.decision) {
    return (
      <>
        <Tag tone={item.decision === "keep" ? "met" : "notApplicable"}>{t(`reviews.decided.${item.decision}`)}</Tag>{" "}
        <small className="muted">{[item.decidedBy, time(item.decidedAt), item.reason].filter(Boolean).join(" · ")}</small>
      </>
    );
  }
  if (!mayDecide) {
    return <>{t("reviews.undecided")}</>;
  }
  if (item.personId === user.id) {
    return <>{t("reviews.own")}</>;
  }
  const keep = (reason?: string) => decide.mutateAsync({ params, body: { decision: "keep", ...(reason ? { reason } : {}) } });
  return (
    <span className="button-row">
      {item.flags.length > 0 ? (
        <KeepForReason title={t("reviews.keepTitle", names)} keep={keep} />
      ) : (
        <ConfirmButton label={t("reviews.keep")} question={t("reviews.keepQuestion", names)} run={() => keep()} />
      )}
      {(item.hotelId ?? permissions.includes("staff:write")) && (
        <ConfirmButton
          danger
          label={t("reviews.revoke")}
          question={t("people.endQuestion", names)}
          run={() => decide.mutateAsync({ params, body: { decision: "revoke" } })}
        />
      )}
    </span>
  );
}
