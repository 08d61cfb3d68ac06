import Button from "antd/es/button";
import { useState, type FormEvent } from "react";
import { useTranslation } from "react-i18next";
import type { Schema } from "@/api/client";
import { $api } from "@/api/queries";
import { Field } from "@/shared/Field";
import { answers } from "@/shared/FormDrawer";
import { useFormat } from "@/shared/format";
import { ProblemAlert } from "@/shared/ProblemAlert";
import { useMe } from "@/shared/scope";
import { useRefresh } from "@/shared/useRefresh";

/** Enters another value of a rule, with the ground it stands on. */
export function CorrectRule({ rule }: { rule: Schema<"AppliedRule"> }) {
  const { t } = useTranslation("compliance");
  const { local } = useFormat();
  const { hotels, permissions } = useMe();
  const refresh = useRefresh();
  // A new key empties the form once a correction was entered.
  const [entered, setEntered] = useState(0);
  const correct = $api.useMutation("post", "/api/v1/compliance/rules/{key}/corrections", {
    onSuccess: async () => {
      setEntered(entered + 1);
      await refresh();
    },
  });
  const submit = (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault();
    const { text, optional } = answers(event.currentTarget);
    correct.mutate({
      params: { path: { key: rule.key } },
      body: {
        hotelId: optional("hotelId"),
        value: text("value"),
        source: text("source"),
        reason: text("reason"),
        validFrom: text("validFrom"),
      },
    });
  };
  return (
    <form key={entered} className="form" onSubmit={submit}>
      <h2 className="section">{t("correct")}</h2>
      {correct.error && <ProblemAlert problem={correct.error} />}
      <p role="status" className="met">
        {correct.isSuccess && t("saved")}
      </p>
      <div className="two">
        <Field label={t("newValue")} hint={t("newValueHint", { value: rule.value ?? "" })}>
          <input className="control" name="value" required maxLength={40} />
        </Field>
        <Field label={t("firstDay")}>
          <input className="control" name="validFrom" type="date" required />
        </Field>
      </div>
      <Field label={t("scope")}>
        <select className="control" name="hotelId">
          {permissions.includes("compliance:correct") && <option value="">{t("everywhere")}</option>}
          {hotels.map((hotel) => (
            <option key={hotel.id} value={hotel.id}>
              {local(hotel.name)}
            </option>
          ))}
        </select>
      </Field>
      <Field label={t("newSource")}>
        <input className="control" name="source" required maxLength={400} />
      </Field>
      <Field label={t("newReason")}>
        <textarea className="control" name="reason" required maxLength={1000} rows={3} />
      </Field>
      <div>
        <Button htmlType="submit" loading={correct.isPending}>
          {t("correct")}
        </Button>
      </div>
    </form>
  );
}
