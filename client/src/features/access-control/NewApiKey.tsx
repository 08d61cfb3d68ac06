import Button from "antd/es/button";
import { useState } from "react";
import { useTranslation } from "react-i18next";
import { $api } from "@/api/queries";
import { Field } from "@/shared/Field";
import { FormDrawer } from "@/shared/FormDrawer";
import { useScope } from "@/shared/scope";
import { useRefresh } from "@/shared/useRefresh";

// What a machine may hold at all; nobody can give more than they hold themselves.
const scopes = ["guests:read", "guests:write", "consents:read", "consents:write", "consents:check"];

/** Makes a key, then shows it this once: it lives in this component only. */
export function NewApiKey({ hotelId, open, close }: { hotelId: string; open: boolean; close: () => void }) {
  const { t } = useTranslation("access-control");
  const { may } = useScope();
  const refresh = useRefresh();
  const create = $api.useMutation("post", "/api/v1/api-keys", { onSuccess: refresh });
  const leave = () => {
    create.reset();
    close();
  };
  if (create.data) {
    return (
      <FormDrawer title={t("keys.made")} submit={t("keys.done")} open={open} onClose={leave} state={create} onSubmit={leave}>
        <MadeKey value={create.data.key} />
      </FormDrawer>
    );
  }
  return (
    <FormDrawer
      title={t("keys.new")}
      open={open}
      onClose={leave}
      state={create}
      onSubmit={({ text, ticked }) => {
        const day = text("expiresOn");
        create.mutate({
          body: { hotelId, name: text("name"), scopes: ticked("scopes"), ...(day ? { expiresAt: `${day}T23:59:59+08:00` } : {}) },
        });
      }}
    >
      <Field label={t("keys.name")}>
        <input className="control" name="name" required maxLength={200} />
      </Field>
      <fieldset>
        <legend>{t("keys.scopes")}</legend>
        {scopes.filter(may).map((scope) => (
          <label key={scope} className="tick">
            <input type="checkbox" name="scopes" value={scope} />
            <span>
              {t(`keys.scope.${scope}`, { nsSeparator: "/" })} <small className="mono">{scope}</small>
            </span>
          </label>
        ))}
        <p className="hint">{t("keys.scopesHint")}</p>
      </fieldset>
      <Field label={t("keys.expiresAt")} hint={t("keys.expiresHint")}>
        <input className="control" name="expiresOn" type="date" />
      </Field>
    </FormDrawer>
  );
}

function MadeKey({ value }: { value: string }) {
  const { t } = useTranslation("access-control");
  const [copied, setCopied] = useState(false);
  return (
    <>
      <p>{t("keys.once")}</p>
      <Field label={t("keys.key")}>
        <input className="control mono" readOnly value={value} onFocus={(event) => event.target.select()} />
      </Field>
      <Button onClick={() => void navigator.clipboard.writeText(value).then(() => setCopied(true))}>
        {copied ? t("action.copied") : t("action.copy")}
      </Button>
    </>
  );
}
