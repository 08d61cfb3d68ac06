import Alert from "antd/es/alert";
import { useEffect, useState } from "react";
import { useTranslation } from "react-i18next";
import { readPreview, type CsvPreview } from "./csvPreview";
import { useMappedName } from "./mappedName";
import { faultsOf, suggest, type Mapping } from "./mapping";
import { MappingEditor } from "./MappingEditor";
import { SavedMappings } from "./SavedMappings";

const sampledRows = 50;
const shownRows = 5;

/** The first rows of a table and which column is which field. Nothing of the preview leaves the browser. */
export function CsvMapping({ hotelId, file, onReady }: { hotelId: string; file: File; onReady: (mapping: Mapping | undefined) => void }) {
  const { t } = useTranslation("guests");
  const name = useMappedName();
  const [preview, setPreview] = useState<CsvPreview>();
  const [unreadable, setUnreadable] = useState(false);
  const [mapping, setMapping] = useState<Mapping>({ externalRef: "" });

  function change(next: Mapping, columns: string[]) {
    const faults = faultsOf(next, columns);
    setMapping(next);
    onReady(faults.all.length + Object.keys(faults.fields).length === 0 ? next : undefined);
  }

  useEffect(() => {
    let current = true;
    readPreview(file, sampledRows).then(
      (read) => {
        if (current) {
          setPreview(read);
          change(suggest(read.columns, read.rows, name), read.columns);
        }
      },
      () => current && setUnreadable(true),
    );
    return () => {
      current = false;
    };
    // The file is this part's key: it is read once.
    // eslint-disable-next-line react-hooks/exhaustive-deps
  }, []);

  if (unreadable || preview?.columns.length === 0) {
    return <Alert type="error" showIcon title={t("csv.unreadable")} />;
  }
  if (!preview) {
    return <p role="status">{t("csv.reading")}</p>;
  }
  const faults = faultsOf(mapping, preview.columns);
  return (
    <>
      <PreviewTable preview={preview} />
      <SavedMappings
        hotelId={hotelId}
        mapping={mapping}
        usable={faults.all.length === 0}
        onLoad={(next) => change(next, preview.columns)}
      />
      <MappingEditor mapping={mapping} preview={preview} faults={faults.fields} onChange={(next) => change(next, preview.columns)} />
      {faults.all.map((fault) => (
        <Alert key={fault} type="warning" showIcon title={t(`mapping.lacks.${fault}`)} />
      ))}
    </>
  );
}

function PreviewTable({ preview: { columns, rows: sampled } }: { preview: CsvPreview }) {
  const { t } = useTranslation("guests");
  const rows = sampled.slice(0, shownRows);
  return (
    <section className="preview" aria-labelledby="preview">
      <h3 id="preview">{t("csv.preview", { count: rows.length })}</h3>
      {/* eslint-disable-next-line jsx-a11y/no-noninteractive-tabindex -- a part that scrolls must be reachable by key */}
      <div className="preview-scroll" role="region" aria-labelledby="preview" tabIndex={0}>
        <table>
          <thead>
            <tr>
              {columns.map((column, place) => (
                <th key={place} scope="col">
                  {column}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {rows.map((row, number) => (
              <tr key={number}>
                {columns.map((_, place) => (
                  <td key={place}>{row[place]}</td>
                ))}
              </tr>
            ))}
          </tbody>
        </table>
      </div>
    </section>
  );
}
