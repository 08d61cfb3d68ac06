import { useTranslation } from "react-i18next";
import { $api } from "@/api/queries";
import { ConfirmButton } from "@/shared/ConfirmButton";
import { ProblemAlert } from "@/shared/ProblemAlert";
import { useRefresh } from "@/shared/useRefresh";
import { Sessions } from "./Sessions";

/** Where a member of staff is signed in, for whoever may end it. */
export function PersonSessions({ id, name }: { id: string; name: string }) {
  const { t } = useTranslation("access-control");
  const onSuccess = useRefresh();
  const path = { id };
  const query = $api.useQuery("get", "/api/v1/staff/{id}/sessions", { params: { path, query: { limit: 200 } } });
  const end = $api.useMutation("delete", "/api/v1/staff/{id}/sessions/{sessionId}", { onSuccess });
  const endAll = $api.useMutation("delete", "/api/v1/staff/{id}/sessions", { onSuccess });
  const sessions = query.data?.items ?? [];
  return (
    <section>
      <h2>{t("sessions.title")}</h2>
      <ProblemAlert problem={query.error} />
      {query.data && (
        <Sessions
          sessions={sessions}
          question={(address) => t("sessions.endQuestion", { name, address })}
          end={(sessionId) => end.mutateAsync({ params: { path: { id, sessionId } } })}
        />
      )}
      {sessions.length > 1 && (
        <div className="button-row">
          <ConfirmButton
            danger
            label={t("sessions.endAll")}
            question={t("sessions.endAllQuestion", { name })}
            run={() => endAll.mutateAsync({ params: { path } })}
          />
        </div>
      )}
    </section>
  );
}
