import { useTranslation } from "react-i18next";
import { useNavigate } from "react-router";
import type { Schema } from "@/api/client";
import { $api } from "@/api/queries";
import { Field } from "@/shared/Field";
import { FormDrawer } from "@/shared/FormDrawer";
import { useRefresh } from "@/shared/useRefresh";

const kinds = [
  "assetSale",
  "equitySale",
  "operatorChange",
  "merger",
  "division",
  "leaseTransfer",
  "brandChange",
  "insolvency",
  "closure",
] as const;
const modes = ["package", "inPlace", "hybrid"] as const;

/** Begins a transfer; then its board opens and says what is missing. */
export function NewTransfer({ hotelId, open, close }: { hotelId: string; open: boolean; close: () => void }) {
  const { t } = useTranslation("transfers");
  const navigate = useNavigate();
  const refresh = useRefresh();
  const create = $api.useMutation("post", "/api/v1/transfers", {
    onSuccess: async ({ id }) => {
      await refresh();
      await navigate({ pathname: "/app/board", search: new URLSearchParams({ hotel: hotelId, transfer: id }).toString() });
    },
  });
  return (
    <FormDrawer
      title={t("transfers.new")}
      submit={t("transfers.save")}
      open={open}
      onClose={() => {
        create.reset();
        close();
      }}
      state={create}
      onSubmit={({ text, optional }) =>
        create.mutate({
          body: {
            hotelId,
            kind: text("kind") as Schema<"TransferKind">,
            deliveryMode: optional("deliveryMode") as Schema<"DeliveryMode"> | null,
            targetDate: text("targetDate"),
            buyer: {
              name: text("name"),
              country: text("country").toUpperCase(),
              contactName: text("contactName"),
              contactEmail: text("contactEmail"),
              contactPhone: text("contactPhone"),
              registrationNumber: optional("registrationNumber"),
              certificatePem: optional("certificatePem"),
            },
          },
        })
      }
    >
      <Field label={t("transfers.kind")}>
        <select className="control" name="kind" required>
          {kinds.map((kind) => (
            <option key={kind} value={kind}>
              {t(`kind.${kind}`)}
            </option>
          ))}
        </select>
      </Field>
      <Field label={t("transfers.delivery")}>
        <select className="control" name="deliveryMode">
          <option value="">{t("transfers.undecided")}</option>
          {modes.map((mode) => (
            <option key={mode} value={mode}>
              {t(`transfers.mode.${mode}`)} · {t(`transfers.modeHint.${mode}`)}
            </option>
          ))}
        </select>
      </Field>
      <Field label={t("transfers.target")} hint={t("transfers.targetHint")}>
        <input className="control" name="targetDate" type="date" required />
      </Field>
      <h2 className="section">{t("transfers.buyerSection")}</h2>
      <Field label={t("transfers.name")}>
        <input className="control" name="name" required maxLength={200} />
      </Field>
      <div className="two">
        <Field label={t("transfers.country")}>
          <input
            className="control"
            name="country"
            required
            pattern="[A-Za-z]{2}"
            maxLength={2}
            defaultValue="CN"
            title={t("transfers.countryBad")}
          />
        </Field>
        <Field label={t("transfers.registrationNumber")}>
          <input className="control" name="registrationNumber" maxLength={64} />
        </Field>
      </div>
      <Field label={t("transfers.contactName")}>
        <input className="control" name="contactName" required maxLength={100} autoComplete="off" />
      </Field>
      <div className="two">
        <Field label={t("transfers.contactEmail")}>
          <input className="control" name="contactEmail" type="email" required maxLength={254} autoComplete="off" />
        </Field>
        <Field label={t("transfers.contactPhone")}>
          <input className="control" name="contactPhone" type="tel" required maxLength={50} autoComplete="off" />
        </Field>
      </div>
      <Field label={t("transfers.certificate")} hint={t("transfers.certificateHint")}>
        <textarea className="control mono" name="certificatePem" maxLength={20000} rows={3} />
      </Field>
    </FormDrawer>
  );
}
