import Button from "antd/es/button";
import { lazy, Suspense, type FormEvent } from "react";
import { useTranslation } from "react-i18next";
import { $api } from "@/api/queries";
import { Field } from "@/shared/Field";
import { Card } from "@/shared/Page";
import { ProblemAlert } from "@/shared/ProblemAlert";
import { Tag } from "@/shared/Status";
import { useRefresh } from "@/shared/useRefresh";
import "@/shared/form.css";

const QRCode = lazy(() => import("antd/es/qr-code"));

/** Sets up an authenticator app. The secret lives in this component only and is drawn here, not fetched as a picture. */
export function TwoStep({ enabled }: { enabled: boolean }) {
  const { t } = useTranslation("access-control");
  const refresh = useRefresh();
  const start = $api.useMutation("post", "/api/v1/me/totp");
  const confirm = $api.useMutation("post", "/api/v1/me/totp/confirm", {
    onSuccess: async () => {
      start.reset();
      await refresh();
    },
  });
  const submit = (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault();
    confirm.mutate({ body: { code: new FormData(event.currentTarget).get("code") as string } });
  };
  const problem = start.error ?? confirm.error;
  return (
    <Card title={t("me.totpTitle")} extra={<Tag tone={enabled ? "met" : "partial"}>{enabled ? t("me.on") : t("me.off")}</Tag>}>
      <div className="stack">
        <p>{enabled ? t("me.totpOn") : t("me.totpWhy")}</p>
        {problem && <ProblemAlert problem={problem} />}
        {!enabled && !start.data && (
          <div>
            <Button loading={start.isPending} onClick={() => start.mutate({})}>
              {t("me.start")}
            </Button>
          </div>
        )}
        {start.data && (
          <form className="form" onSubmit={submit}>
            <p>{t("me.scan")}</p>
            <div role="img" aria-label={t("me.qr")} className="qr">
              <div aria-hidden="true">
                <Suspense>
                  <QRCode value={start.data.otpauthUri} type="svg" size={176} color="#000" bgColor="#fff" />
                </Suspense>
              </div>
            </div>
            <dl className="facts">
              <dt>{t("me.secret")}</dt>
              <dd className="mono">{start.data.secret}</dd>
            </dl>
            <p>
              <a href={start.data.otpauthUri}>{t("me.link")}</a>
            </p>
            <Field label={t("me.code")}>
              <input
                className="control"
                name="code"
                inputMode="numeric"
                autoComplete="one-time-code"
                pattern="[0-9]{6}"
                maxLength={6}
                required
                title={t("me.codeBad")}
              />
            </Field>
            <div>
              <Button type="primary" htmlType="submit" loading={confirm.isPending}>
                {t("me.confirm")}
              </Button>
            </div>
          </form>
        )}
      </div>
    </Card>
  );
}
