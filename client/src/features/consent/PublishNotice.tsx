import { useQueryClient } from "@tanstack/react-query";
import { useTranslation } from "react-i18next";
import type { Schema } from "@/api/client";
import { $api } from "@/api/queries";
import { Dialog } from "@/shared/Dialog";

/** Puts a draft into force after asking once more; what the law misses is handed on to its form. */
export function PublishNotice({
  notice,
  onIncomplete,
  close,
}: {
  notice: Schema<"ListNoticesItem">;
  onIncomplete: (missing: Schema<"MissingElement">[]) => void;
  close: () => void;
}) {
  const { t } = useTranslation("consent");
  const client = useQueryClient();
  const publish = $api.useMutation("post", "/api/v1/consents/notices/{noticeId}/publish", {
    onSuccess: async () => {
      await client.invalidateQueries({ queryKey: ["get", "/api/v1/consents/notices"] });
      close();
    },
    onError: ({ missing }) => {
      if (missing) {
        onIncomplete(missing as unknown as Schema<"MissingElement">[]);
      }
    },
  });
  return (
    <Dialog
      title={t("publish.title", { version: notice.version })}
      deed={t("publish.submit")}
      busy={publish.isPending}
      problem={publish.error}
      onSubmit={() => publish.mutate({ params: { path: { noticeId: notice.id } } })}
      close={close}
    >
      <p>{t("publish.effect")}</p>
    </Dialog>
  );
}
