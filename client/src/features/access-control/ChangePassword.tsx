import Button from "antd/es/button";
import { useState, type FormEvent } from "react";
import { useTranslation } from "react-i18next";
import { $api } from "@/api/queries";
import { Field } from "@/shared/Field";
import { Card } from "@/shared/Page";
import { ProblemAlert } from "@/shared/ProblemAlert";
import "@/shared/form.css";

/** Changes one's own password. */
export function ChangePassword({ email }: { email: string }) {
  const { t } = useTranslation("access-control");
  const [differ, setDiffer] = useState(false);
  const change = $api.useMutation("post", "/api/v1/me/password");
  const submit = (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault();
    const form = event.currentTarget;
    const data = new FormData(form);
    const value = (name: string) => data.get(name) as string;
    const wrong = value("newPassword") !== value("repeat");
    setDiffer(wrong);
    if (!wrong) {
      change.mutate(
        { body: { currentPassword: value("currentPassword"), newPassword: value("newPassword") } },
        { onSuccess: () => form.reset() },
      );
    }
  };
  return (
    <Card title={t("me.password")}>
      <form className="form" onSubmit={submit}>
        <input type="email" autoComplete="username" defaultValue={email} hidden />
        {change.error && <ProblemAlert problem={change.error} />}
        <Field label={t("me.current")}>
          <input className="control" name="currentPassword" type="password" autoComplete="current-password" required maxLength={200} />
        </Field>
        <Field label={t("me.next")} hint={t("me.passwordHint")}>
          <input
            className="control"
            name="newPassword"
            type="password"
            autoComplete="new-password"
            required
            minLength={12}
            maxLength={200}
          />
        </Field>
        <Field label={t("me.repeat")} error={differ && t("me.repeatBad")}>
          <input className="control" name="repeat" type="password" autoComplete="new-password" required aria-invalid={differ} />
        </Field>
        <div>
          <Button htmlType="submit" loading={change.isPending}>
            {t("me.password")}
          </Button>
        </div>
        <p role="status" className="met">
          {change.isSuccess && t("me.passwordSaved")}
        </p>
      </form>
    </Card>
  );
}
