import Button from "antd/es/button";
import { useQueryClient } from "@tanstack/react-query";
import { useState } from "react";
import { useTranslation } from "react-i18next";
import { $api } from "@/api/queries";
import { Dialog } from "@/shared/Dialog";
import { Field } from "@/shared/Field";
import { ProblemAlert } from "@/shared/ProblemAlert";
import { filled, type Mapping } from "./mapping";

/** Takes a mapping from those kept for the hotel, or keeps this one under a name. */
export function SavedMappings({
  hotelId,
  mapping,
  usable,
  onLoad,
}: {
  hotelId: string;
  mapping: Mapping;
  usable: boolean;
  onLoad: (mapping: Mapping) => void;
}) {
  const { t } = useTranslation("guests");
  const client = useQueryClient();
  const [name, setName] = useState("");
  const [saving, setSaving] = useState(false);
  const saved = $api.useQuery("get", "/api/v1/guests/import-mappings", { params: { query: { hotelId, limit: 200 } } });
  const save = $api.useMutation("post", "/api/v1/guests/import-mappings", {
    onSuccess: async () => {
      await client.invalidateQueries({ queryKey: ["get", "/api/v1/guests/import-mappings"] });
      setSaving(false);
    },
  });
  const load = (id: string) => {
    const one = saved.data?.items.find((each) => each.id === id);
    if (one) {
      setName(one.name);
      onLoad({ ...one.mapping });
    }
  };
  return (
    <div className="filters">
      <label>
        {t("saved.load")}
        <select className="control" value="" disabled={!saved.data?.items.length} onChange={(event) => load(event.target.value)}>
          <option value="">{saved.data?.items.length === 0 ? t("saved.none") : t("saved.choose")}</option>
          {saved.data?.items.map((each) => (
            <option key={each.id} value={each.id}>
              {each.name}
            </option>
          ))}
        </select>
      </label>
      <Button disabled={!usable} onClick={() => setSaving(true)}>
        {t("saved.save")}
      </Button>
      <ProblemAlert problem={saved.error} />
      {saving && (
        <Dialog
          title={t("saved.title")}
          deed={t("common:action.save")}
          busy={save.isPending}
          problem={save.error}
          onSubmit={(values) => save.mutate({ body: { hotelId, name: (values.get("name") as string).trim(), mapping: filled(mapping) } })}
          close={() => setSaving(false)}
        >
          <p>{t("saved.note")}</p>
          <Field label={t("saved.name")}>
            <input name="name" className="control" required maxLength={100} defaultValue={name} autoComplete="off" />
          </Field>
        </Dialog>
      )}
    </div>
  );
}
