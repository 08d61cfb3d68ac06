import Button from "antd/es/button";
import { useState, type FormEvent } from "react";
import { useTranslation } from "react-i18next";
import { $api } from "@/api/queries";
import { Field } from "@/shared/Field";
import { answers } from "@/shared/FormDrawer";
import { ProblemAlert } from "@/shared/ProblemAlert";
import { useRefresh } from "@/shared/useRefresh";
import { PositionFields } from "./PositionFields";

/** Gives a person one more position. */
export function GrantPosition({ personId }: { personId: string }) {
  const { t } = useTranslation("access-control");
  const refresh = useRefresh();
  // A new key empties the form once a position was given.
  const [given, setGiven] = useState(0);
  const grant = $api.useMutation("post", "/api/v1/staff/{id}/grants", {
    onSuccess: async () => {
      setGiven(given + 1);
      await refresh();
    },
  });
  const submit = (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault();
    const { text, optional } = answers(event.currentTarget);
    const day = text("validUntil");
    grant.mutate({
      params: { path: { id: personId } },
      body: {
        positionCode: text("positionCode"),
        hotelId: optional("hotelId"),
        ...(day ? { validUntil: `${day}T23:59:59+08:00` } : {}),
      },
    });
  };
  return (
    <form key={given} className="form" onSubmit={submit}>
      <h2>{t("people.grant")}</h2>
      {grant.error && <ProblemAlert problem={grant.error} />}
      <PositionFields />
      <Field label={t("people.validUntil")} hint={t("people.validHint")}>
        <input className="control" type="date" name="validUntil" />
      </Field>
      <div>
        <Button htmlType="submit" loading={grant.isPending}>
          {t("people.grant")}
        </Button>
      </div>
    </form>
  );
}
