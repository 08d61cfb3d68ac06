import { useTranslation } from "react-i18next";
import { $api } from "@/api/queries";
import { ConfirmButton } from "@/shared/ConfirmButton";
import { Card } from "@/shared/Page";
import { ProblemAlert } from "@/shared/ProblemAlert";
import { useRefresh } from "@/shared/useRefresh";
import { Sessions } from "./Sessions";

/** Where one is signed in oneself. The one in use ends by signing out. */
export function MySessions() {
  const { t } = useTranslation("access-control");
  const onSuccess = useRefresh();
  const query = $api.useQuery("get", "/api/v1/me/sessions", { params: { query: { limit: 200 } } });
  const end = $api.useMutation("delete", "/api/v1/me/sessions/{sessionId}", { onSuccess });
  const endOthers = $api.useMutation("delete", "/api/v1/me/sessions", { onSuccess });
  const sessions = query.data?.items ?? [];
  return (
    <Card
      title={t("sessions.mine")}
      extra={
        sessions.length > 1 && (
          <ConfirmButton
            danger
            label={t("sessions.endOthers")}
            question={t("sessions.endOthersQuestion")}
            run={() => endOthers.mutateAsync({})}
          />
        )
      }
    >
      <ProblemAlert problem={query.error} />
      {query.data && (
        <Sessions
          sessions={sessions}
          question={(address) => t("sessions.endMineQuestion", { address })}
          end={(sessionId) => end.mutateAsync({ params: { path: { sessionId } } })}
        />
      )}
    </Card>
  );
}
