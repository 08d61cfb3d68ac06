import { useTranslation } from "react-i18next";
import { $api } from "@/api/queries";
import { Field } from "@/shared/Field";
import { FormDrawer } from "@/shared/FormDrawer";
import { useRefresh } from "@/shared/useRefresh";
import { PositionFields } from "./PositionFields";

/** Adds a person with a first position. */
export function NewPerson({ open, close }: { open: boolean; close: () => void }) {
  const { t } = useTranslation("access-control");
  const refresh = useRefresh();
  const create = $api.useMutation("post", "/api/v1/staff", {
    onSuccess: async () => {
      close();
      await refresh();
    },
  });
  return (
    <FormDrawer
      title={t("people.new")}
      open={open}
      onClose={() => {
        create.reset();
        close();
      }}
      state={create}
      onSubmit={({ text, optional }) =>
        create.mutate({
          body: {
            name: text("name"),
            email: text("email"),
            password: text("password"),
            language: text("language"),
            positionCode: text("positionCode"),
            hotelId: optional("hotelId"),
          },
        })
      }
    >
      <Field label={t("people.name")}>
        <input className="control" name="name" required maxLength={200} autoComplete="off" />
      </Field>
      <Field label={t("people.email")}>
        <input className="control" name="email" type="email" required maxLength={254} autoComplete="off" />
      </Field>
      <PositionFields />
      <Field label={t("people.language")}>
        <select className="control" name="language">
          <option value="zh">{t("people.languages.zh")}</option>
          <option value="en">{t("people.languages.en")}</option>
        </select>
      </Field>
      <Field label={t("people.password")} hint={t("people.passwordHint")}>
        <input className="control" name="password" type="password" required minLength={12} maxLength={200} autoComplete="new-password" />
      </Field>
    </FormDrawer>
  );
}
