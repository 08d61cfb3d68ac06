import { useTranslation } from "react-i18next";
import type { Schema } from "@/api/client";
import { $api } from "@/api/queries";
import { Field } from "@/shared/Field";
import { FormDrawer } from "@/shared/FormDrawer";
import { useRefresh } from "@/shared/useRefresh";

/** Registers a hotel. */
export function NewHotel({ open, close }: { open: boolean; close: () => void }) {
  const { t } = useTranslation("hotels");
  const refresh = useRefresh();
  const create = $api.useMutation("post", "/api/v1/hotels", {
    onSuccess: async () => {
      close();
      await refresh();
    },
  });
  return (
    <FormDrawer
      title={t("new")}
      open={open}
      onClose={() => {
        create.reset();
        close();
      }}
      state={create}
      onSubmit={({ text }) =>
        create.mutate({
          body: {
            code: text("code"),
            name: { zh: text("zh"), en: text("en") },
            legalEntity: text("legalEntity"),
            country: text("country").toUpperCase(),
            province: text("province"),
            city: text("city"),
            cryptoProfile: text("cryptoProfile") as Schema<"CryptoProfile">,
          },
        })
      }
    >
      <Field label={t("code")} hint={t("codeHint")}>
        <input className="control" name="code" required pattern="[A-Za-z0-9\-]{3,32}" maxLength={32} title={t("codeBad")} />
      </Field>
      <div className="two">
        <Field label={t("nameZh")}>
          <input className="control" name="zh" required maxLength={200} />
        </Field>
        <Field label={t("nameEn")}>
          <input className="control" name="en" required maxLength={200} />
        </Field>
      </div>
      <Field label={t("legalEntity")}>
        <input className="control" name="legalEntity" required maxLength={200} />
      </Field>
      <Field label={t("country")}>
        <input className="control" name="country" required pattern="[A-Za-z]{2}" maxLength={2} defaultValue="CN" title={t("countryBad")} />
      </Field>
      <div className="two">
        <Field label={t("province")}>
          <input className="control" name="province" required maxLength={100} />
        </Field>
        <Field label={t("city")}>
          <input className="control" name="city" required maxLength={100} />
        </Field>
      </div>
      <Field label={t("crypto")} hint={t("profileHint")}>
        <select className="control" name="cryptoProfile">
          {(["cn", "intl"] as const).map((profile) => (
            <option key={profile} value={profile}>
              {t(`profile.${profile}`)}
            </option>
          ))}
        </select>
      </Field>
    </FormDrawer>
  );
}
