import Button from "antd/es/button";
import { useState } from "react";
import { useTranslation } from "react-i18next";
import { $api } from "@/api/queries";
import { useFormat } from "@/shared/format";
import { FormDrawer } from "@/shared/FormDrawer";
import { useRefresh } from "@/shared/useRefresh";
import { OwnerField, ownerOf } from "./OwnerField";
import type { Duty } from "./useDuties";

/** Gives a duty to somebody else. */
export function AssignDuty({ duty }: { duty: Duty }) {
  const { t } = useTranslation("work");
  const { local } = useFormat();
  const [open, setOpen] = useState(false);
  const refresh = useRefresh();
  const close = () => {
    assign.reset();
    setOpen(false);
  };
  const assign = $api.useMutation("post", "/api/v1/duties/{id}/assign", {
    onSuccess: async () => {
      setOpen(false);
      await refresh();
    },
  });
  return (
    <>
      <Button type="link" size="small" onClick={() => setOpen(true)} aria-label={`${t("assign")}: ${local(duty.title)}`}>
        {t("assign")}
      </Button>
      <FormDrawer
        title={t("assignTitle")}
        submit={t("assign")}
        open={open}
        onClose={close}
        state={assign}
        onSubmit={({ text }) => assign.mutate({ params: { path: { id: duty.id } }, body: ownerOf(text("owner")) })}
      >
        <p>{local(duty.title)}</p>
        <OwnerField hotelId={duty.hotelId} />
      </FormDrawer>
    </>
  );
}
