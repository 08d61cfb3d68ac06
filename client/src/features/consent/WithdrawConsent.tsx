import Modal from "antd/es/modal";
import { useState } from "react";
import { useTranslation } from "react-i18next";
import type { Schema } from "@/api/client";
import { $api } from "@/api/queries";
import { Field } from "@/shared/Field";
import { ProblemAlert } from "@/shared/ProblemAlert";
import { useDecisionsChanged } from "./changed";

/** Withdraws a consent for a guest who asks for it. No reason is needed. */
export function WithdrawConsent({ receipt, close }: { receipt: Schema<"ListReceiptsItem">; close: () => void }) {
  const { t } = useTranslation("consent");
  const changed = useDecisionsChanged();
  const [reason, setReason] = useState("");
  const withdraw = $api.useMutation("post", "/api/v1/consents/receipts/{receiptId}/withdraw", {
    onSuccess: async () => {
      await changed();
      close();
    },
  });
  return (
    <Modal
      open
      title={t("withdraw.title")}
      okText={t("withdraw.submit")}
      cancelText={t("common:action.cancel")}
      okButtonProps={{ danger: true, loading: withdraw.isPending }}
      onOk={() => withdraw.mutate({ params: { path: { receiptId: receipt.id } }, body: reason ? { reason } : {} })}
      onCancel={close}
    >
      <div className="stack">
        <p>{t("withdraw.effect")}</p>
        <Field label={t("withdraw.reason")}>
          <input
            className="control"
            maxLength={400}
            autoComplete="off"
            value={reason}
            onChange={(event) => setReason(event.target.value)}
          />
        </Field>
        <ProblemAlert problem={withdraw.error} />
      </div>
    </Modal>
  );
}
