import { useState } from "react";
import { useTranslation } from "react-i18next";
import type { Schema } from "@/api/client";
import { $api } from "@/api/queries";
import { Dialog } from "@/shared/Dialog";
import { Field } from "@/shared/Field";
import { useRefresh } from "@/shared/useRefresh";

const reasons: Schema<"RotationReason">[] = ["scheduled", "personnel", "compromise"];

/** Asks why, says what will happen, and rotates the hotel's key. */
export function RotateKeys({ hotelId, close }: { hotelId: string; close: () => void }) {
  const { t } = useTranslation("encryption");
  const refresh = useRefresh();
  const [reason, setReason] = useState<Schema<"RotationReason">>("scheduled");
  const rotate = $api.useMutation("post", "/api/v1/encryption/rotations", {
    onSuccess: async () => {
      await refresh();
      close();
    },
  });
  return (
    <Dialog
      title={t("rotate.title")}
      deed={t("rotate.submit")}
      danger={reason === "compromise"}
      busy={rotate.isPending}
      problem={rotate.error}
      onSubmit={() => rotate.mutate({ body: { hotelId, reason } })}
      close={close}
    >
      <p>{t("rotate.effect")}</p>
      <Field label={t("rotate.reason")}>
        <select className="control" value={reason} onChange={(event) => setReason(event.target.value as Schema<"RotationReason">)}>
          {reasons.map((each) => (
            <option key={each} value={each}>
              {t(`reasons.${each}`)}
            </option>
          ))}
        </select>
      </Field>
      {reason === "compromise" && <p>{t("rotate.compromise")}</p>}
    </Dialog>
  );
}
