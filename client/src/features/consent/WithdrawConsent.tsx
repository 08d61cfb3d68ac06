import { useTranslation } from "react-i18next";
import type { Schema } from "@/api/client";
import { $api } from "@/api/queries";
import { Dialog } from "@/shared/Dialog";
import { Field } from "@/shared/Field";
import { useDecisionsChanged } from "./changed";

/** Withdraws a consent for a guest who asks for it. No reason is needed. */
export function WithdrawConsent({ receipt, close }: { receipt: Schema<"ListReceiptsItem">; close: () => void }) {
  const { t } = useTranslation("consent");
  const changed = useDecisionsChanged();
  const withdraw = $api.useMutation("post", "/api/v1/consents/receipts/{receiptId}/withdraw", {
    onSuccess: async () => {
      await changed();
      close();
    },
  });
  return (
    <Dialog
      title={t("withdraw.title")}
      deed={t("withdraw.submit")}
      danger
      busy={withdraw.isPending}
      problem={withdraw.error}
      onSubmit={(values) => {
        const reason = values.get("reason") as string;
        withdraw.mutate({ params: { path: { receiptId: receipt.id } }, body: reason ? { reason } : {} });
      }}
      close={close}
    >
      <p>{t("withdraw.effect")}</p>
      <Field label={t("withdraw.reason")}>
        <input name="reason" className="control" maxLength={400} autoComplete="off" />
      </Field>
    </Dialog>
  );
}
