import { useQueryClient } from "@tanstack/react-query";
import Alert from "antd/es/alert";
import Button from "antd/es/button";
import Drawer from "antd/es/drawer";
import { useState, type FormEvent } from "react";
import { useTranslation } from "react-i18next";
import type { Schema } from "@/api/client";
import { $api } from "@/api/queries";
import { Field } from "@/shared/Field";
import { ProblemAlert } from "@/shared/ProblemAlert";
import { useReturnFocus } from "@/shared/returnFocus";
import { lacks, newPurpose, toContent, toDraft, type NoticeDraft } from "./draft";
import { LocalPair } from "./LocalPair";
import { PurposeForm } from "./PurposeForm";

/** Writes the next version of the notice. A draft may be kept incomplete; what the law misses is shown at its field. */
export function NoticeForm({
  hotelId,
  from,
  missing,
  close,
}: {
  hotelId: string;
  from: Schema<"NoticeContent"> | undefined;
  missing: readonly Schema<"MissingElement">[];
  close: () => void;
}) {
  const { t } = useTranslation("consent");
  const client = useQueryClient();
  const [draft, setDraft] = useState(() => toDraft(from));
  useReturnFocus();
  const save = $api.useMutation("post", "/api/v1/consents/notices", {
    onSuccess: async ({ missing: still }) => {
      await client.invalidateQueries({ queryKey: ["get", "/api/v1/consents/notices"] });
      if (still.length === 0) {
        close();
      }
    },
  });
  const lacking = save.data?.missing ?? missing;
  const set = (changes: Partial<NoticeDraft>) => setDraft((before) => ({ ...before, ...changes }));
  const pair = (part: "title" | "body" | "retention" | "rights") => (
    <LocalPair
      label={t(`element.${part}`)}
      value={draft[part]}
      onChange={(value) => set({ [part]: value })}
      missing={lacks(lacking, part)}
      long={part !== "title"}
    />
  );
  const line = (part: "handlerName" | "handlerContact") => {
    const empty = lacks(lacking, part) && !draft[part].trim();
    return (
      <Field label={t(`element.${part}`)} error={empty && t("draft.missing")}>
        <input className="control" aria-invalid={empty} value={draft[part]} onChange={(event) => set({ [part]: event.target.value })} />
      </Field>
    );
  };

  function submit(event: FormEvent) {
    event.preventDefault();
    save.mutate({ body: { hotelId, ...toContent(draft) } });
  }

  return (
    <Drawer
      open
      title={t("draft.title")}
      size={720}
      onClose={close}
      extra={
        <Button type="primary" htmlType="submit" form="notice" loading={save.isPending}>
          {t("draft.save")}
        </Button>
      }
    >
      <form id="notice" className="stack notice-form" onSubmit={submit}>
        <p className="muted">{t("draft.help")}</p>
        {save.data && (
          <Alert type="warning" showIcon title={t("draft.kept", { version: save.data.version, count: save.data.missing.length })} />
        )}
        {pair("title")}
        {pair("body")}
        <div className="pair">
          {line("handlerName")}
          {line("handlerContact")}
        </div>
        {pair("retention")}
        {pair("rights")}
        <h2>{t("draft.purposes")}</h2>
        {lacks(lacking, "purposes") && draft.purposes.length === 0 && <p className="field-error">{t("draft.missing")}</p>}
        {draft.purposes.map((purpose) => (
          <PurposeForm
            key={purpose.key}
            purpose={purpose}
            missing={lacking}
            onChange={(next) => set({ purposes: draft.purposes.map((each) => (each.key === next.key ? next : each)) })}
            onRemove={() => set({ purposes: draft.purposes.filter((each) => each.key !== purpose.key) })}
          />
        ))}
        <Button onClick={() => set({ purposes: [...draft.purposes, newPurpose()] })}>{t("draft.addPurpose")}</Button>
        <ProblemAlert problem={save.error} />
      </form>
    </Drawer>
  );
}
