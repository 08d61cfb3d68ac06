import Button from "antd/es/button";
import { useState, type FormEvent } from "react";
import { useTranslation } from "react-i18next";
import { useNavigate, useSearchParams } from "react-router";
import { Field } from "@/shared/Field";
import { Card } from "@/shared/Page";
import { ProblemAlert } from "@/shared/ProblemAlert";
import { scopeSearch } from "@/shared/scope";
import { CsvMapping } from "./CsvMapping";
import { formats, type Format } from "./formats";
import { filled, type Mapping } from "./mapping";
import { upload } from "./upload";

/** Chooses the system and the file, for a table also its columns, and sends it. */
export function StartImport({ hotelId }: { hotelId: string }) {
  const { t } = useTranslation("guests");
  const navigate = useNavigate();
  const [search] = useSearchParams();
  const [format, setFormat] = useState<Format>("hoteldruid");
  const [file, setFile] = useState<File>();
  const [mapping, setMapping] = useState<Mapping>();
  const [sending, setSending] = useState<{ share: number; stop: () => void }>();
  const [problem, setProblem] = useState<unknown>();
  const ready = file !== undefined && (format !== "csv" || mapping !== undefined);

  async function start(event: FormEvent) {
    event.preventDefault();
    if (!file) {
      return;
    }
    const form = new FormData();
    form.append("hotelId", hotelId);
    form.append("format", format);
    if (format === "csv" && mapping) {
      form.append("mapping", JSON.stringify(filled(mapping)));
    }
    form.append("file", file);
    const stop = new AbortController();
    const told = (share: number) => setSending({ share, stop: () => stop.abort() });
    setProblem(undefined);
    told(0);
    try {
      const { id } = await upload(form, told, stop.signal);
      await navigate(`/app/imports/${id}${scopeSearch(search)}`);
    } catch (failure) {
      setProblem(stop.signal.aborted ? undefined : failure);
    }
    setSending(undefined);
  }

  return (
    <Card title={t("start.title")}>
      <form className="stack" onSubmit={(event) => void start(event)}>
        <fieldset className="formats" disabled={sending !== undefined}>
          <legend>{t("start.format")}</legend>
          {formats.map((each) => (
            <label key={each}>
              <input type="radio" name="format" checked={format === each} onChange={() => setFormat(each)} />
              <strong>{t(`format.${each}.name`)}</strong>
              <span className="muted">{t(`format.${each}.from`)}</span>
            </label>
          ))}
        </fieldset>
        <Field label={t("start.file")} className="start-file">
          <input
            type="file"
            className="control"
            required
            disabled={sending !== undefined}
            onChange={(event) => {
              setFile(event.target.files?.[0]);
              setMapping(undefined);
            }}
          />
        </Field>
        {format === "csv" && file && (
          <CsvMapping key={`${file.name} ${file.lastModified}`} hotelId={hotelId} file={file} onReady={setMapping} />
        )}
        <ProblemAlert problem={problem} />
        <div className="start-send">
          <Button type="primary" htmlType="submit" disabled={!ready} loading={sending !== undefined}>
            {t("start.submit")}
          </Button>
          {sending && (
            <>
              <progress value={sending.share} aria-label={t("start.sent")} />
              <span>{t("start.share", { percent: Math.round(sending.share * 100) })}</span>
              <Button onClick={sending.stop}>{t("start.stop")}</Button>
            </>
          )}
          {!sending && <span className="muted">{t("start.sealed")}</span>}
        </div>
      </form>
    </Card>
  );
}
