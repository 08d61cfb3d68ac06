import { useTranslation } from "react-i18next";
import { $api } from "@/api/queries";
import { Field } from "@/shared/Field";
import { FormDrawer } from "@/shared/FormDrawer";
import { useRefresh } from "@/shared/useRefresh";
import { OwnerField, ownerOf } from "./OwnerField";

/** Gives a new duty at the hotel in view. */
export function NewDuty({ hotelId, open, close }: { hotelId: string; open: boolean; close: () => void }) {
  const { t } = useTranslation("work");
  const refresh = useRefresh();
  const create = $api.useMutation("post", "/api/v1/duties", {
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
            hotelId,
            title: { zh: text("zh"), en: text("en") },
            // The field has no zone: the hotel's clock is meant.
            dueAt: `${text("dueAt")}:00+08:00`,
            ...ownerOf(text("owner")),
          },
        })
      }
    >
      <Field label={t("titleZh")}>
        <input className="control" name="zh" required maxLength={200} />
      </Field>
      <Field label={t("titleEn")} hint={t("titleHint")}>
        <input className="control" name="en" required maxLength={200} />
      </Field>
      <Field label={t("due")}>
        <input className="control" name="dueAt" type="datetime-local" required />
      </Field>
      <OwnerField hotelId={hotelId} />
    </FormDrawer>
  );
}
