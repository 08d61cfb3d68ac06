import { useState } from "react";
import { useTranslation } from "react-i18next";
import type { Schema } from "@/api/client";
import { $api } from "@/api/queries";
import { Dialog } from "@/shared/Dialog";
import { Field } from "@/shared/Field";
import { useFormat } from "@/shared/format";
import { useDecisionsChanged } from "./changed";

const channels = ["frontDesk", "phone", "email", "paper"] as const;

/** Records a guest's yes or no to one purpose, against the text in force. Neither answer is chosen beforehand. */
export function RecordDecision({
  guestId,
  notice,
  purpose,
  close,
}: {
  guestId: string;
  notice: Schema<"ListNoticesItem">;
  purpose: Schema<"NoticePurpose">;
  close: () => void;
}) {
  const { t, i18n } = useTranslation("consent");
  const { local } = useFormat();
  const changed = useDecisionsChanged();
  const [granted, setGranted] = useState<boolean>();
  const record = $api.useMutation("post", "/api/v1/consents", {
    onSuccess: async () => {
      await changed();
      close();
    },
  });

  const submit = (values: FormData) =>
    record.mutate({
      body: {
        guestId,
        noticeId: notice.id,
        decisions: [{ purpose: purpose.code, granted: granted === true }],
        channel: values.get("channel") as Schema<"Channel">,
        language: values.get("language") as string,
      },
    });

  return (
    <Dialog
      title={t("decide.title", { purpose: local(purpose.name) || purpose.code })}
      deed={t("decide.submit")}
      busy={record.isPending}
      disabled={granted === undefined}
      problem={record.error}
      onSubmit={submit}
      close={close}
    >
      <p>{t("decide.text", { version: notice.version, title: local(notice.content.title) })}</p>
      <blockquote className="notice-text">{local(notice.content.body)}</blockquote>
      <fieldset className="answers">
        <legend>{t("decide.answer")}</legend>
        {[true, false].map((answer) => (
          <label key={String(answer)}>
            <input type="radio" name="granted" checked={granted === answer} onChange={() => setGranted(answer)} />{" "}
            {t(answer ? "decide.yes" : "decide.no")}
          </label>
        ))}
      </fieldset>
      <Field label={t("decide.channel")}>
        <select name="channel" className="control">
          {channels.map((each) => (
            <option key={each} value={each}>
              {t(`channel.${each}`)}
            </option>
          ))}
        </select>
      </Field>
      <Field label={t("decide.language")}>
        <select name="language" className="control" defaultValue={i18n.language}>
          <option value="zh-CN">{t("decide.zh")}</option>
          <option value="en">{t("decide.en")}</option>
        </select>
      </Field>
    </Dialog>
  );
}
