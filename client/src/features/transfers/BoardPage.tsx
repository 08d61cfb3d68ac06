import Button from "antd/es/button";
import { useTranslation } from "react-i18next";
import { Navigate } from "react-router";
import { $api } from "@/api/queries";
import { Empty, Page } from "@/shared/Page";
import { ProblemAlert } from "@/shared/ProblemAlert";
import { ScopedLink } from "@/shared/ScopedLink";
import { useScope } from "@/shared/scope";
import { Board } from "./Board";
import { BoardActions } from "./BoardActions";
import { useTransferInView } from "./useTransferInView";

/** Whether the transfer in view can be handed over, and what stops it. */
export function BoardPage() {
  const { t } = useTranslation("transfers");
  const { may } = useScope();
  const { hotel, transfer, error, isPending } = useTransferInView();
  const readiness = $api.useQuery(
    "get",
    "/api/v1/transfers/{transferId}/readiness",
    { params: { path: { transferId: transfer?.id ?? "" } } },
    { enabled: transfer !== undefined, refetchInterval: 60_000 },
  );
  if (hotel && !may("transfers:read")) {
    return <Navigate to="/app/work" replace />;
  }
  const problem = error ?? readiness.error;
  return (
    <Page title={t("board.title")} actions={transfer && readiness.data && <BoardActions readiness={readiness.data} />}>
      {problem != null && <ProblemAlert problem={problem} />}
      {!isPending && !error && !transfer && <NoTransfer />}
      {transfer && readiness.data && <Board transfer={transfer} readiness={readiness.data} />}
      {(isPending || (transfer && readiness.isPending)) && <p role="status">{t("list.loading")}</p>}
    </Page>
  );
}

function NoTransfer() {
  const { t, i18n } = useTranslation("transfers");
  const { hotel, may } = useScope();
  if (!hotel) {
    return (
      <Empty
        action={
          may("hotels:create") && (
            <ScopedLink to="/app/settings/hotels?new=1">
              <Button type="primary">{t("board.newHotel")}</Button>
            </ScopedLink>
          )
        }
      >
        {t("board.noHotel")}
      </Empty>
    );
  }
  return (
    <Empty
      action={
        may("transfers:write") && (
          <ScopedLink to="/app/transfers?new=1">
            <Button type="primary">{t("board.newTransfer")}</Button>
          </ScopedLink>
        )
      }
    >
      {t("board.noTransfer", { hotel: i18n.language === "zh-CN" ? hotel.name.zh : hotel.name.en })}
    </Empty>
  );
}
