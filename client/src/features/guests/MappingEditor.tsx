import Button from "antd/es/button";
import { useTranslation } from "react-i18next";
import type { CsvPreview } from "./csvPreview";
import { useMappedName } from "./mappedName";
import { consentPrefix, dateFormat, fill, mappingGroups, type Mapping } from "./mapping";

const dateFormats = ["dd-MM-yyyy", "dd/MM/yyyy", "dd.MM.yyyy", "MM-dd-yyyy", "MM/dd/yyyy"];

/** Says which column, or template over columns, makes which field, and shows what comes of it. */
export function MappingEditor({
  mapping,
  preview,
  faults,
  onChange,
}: {
  mapping: Mapping;
  preview: CsvPreview;
  faults: Record<string, string>;
  onChange: (mapping: Mapping) => void;
}) {
  const { t } = useTranslation("guests");
  const name = useMappedName();
  const fields = Object.keys(mapping).filter((field) => field !== dateFormat);
  const without = (field: string) => Object.fromEntries(Object.entries(mapping).filter(([each]) => each !== field));
  const sample = (template: string) => (preview.rows[0] ? fill(template, preview.columns, preview.rows[0], 1) : "");
  return (
    <section className="mapping" aria-labelledby="mapping">
      <h3 id="mapping">{t("mapping.title")}</h3>
      <p className="muted">{t("mapping.help")}</p>
      <datalist id="columns">
        {preview.columns.map((column, place) => (
          <option key={place} value={column} />
        ))}
      </datalist>
      <ul>
        {fields.map((field) => (
          <li key={field}>
            <span id={`map-${field}`} className={field === "externalRef" ? "mapping-needed" : undefined}>
              {name(field)}
            </span>
            <span>
              <input
                className="control"
                list="columns"
                aria-labelledby={`map-${field}`}
                aria-invalid={field in faults}
                placeholder={t("mapping.column")}
                value={mapping[field]}
                onChange={(event) => onChange({ ...mapping, [field]: event.target.value })}
              />
              {faults[field] && (
                <span className="field-error" role="alert">
                  {t(`mapping.fault.${faults[field]}`)}
                </span>
              )}
            </span>
            <span className="mapping-sample">{sample(mapping[field] ?? "")}</span>
            {field !== "externalRef" && (
              <Button
                size="small"
                type="text"
                aria-label={t("mapping.remove", { field: name(field) })}
                onClick={() => onChange(without(field))}
              >
                ×
              </Button>
            )}
          </li>
        ))}
      </ul>
      <div className="filters">
        <label>
          {t("mapping.add")}
          <select className="control" value="" onChange={(event) => onChange({ ...mapping, ...added(event.target.value) })}>
            <option value="">{t("mapping.choose")}</option>
            {Object.entries(mappingGroups).map(([group, all]) => (
              <optgroup key={group} label={t(`mapping.group.${group}`)}>
                {all
                  .filter((field) => !(field in mapping))
                  .map((field) => (
                    <option key={field} value={field}>
                      {name(field)}
                    </option>
                  ))}
              </optgroup>
            ))}
            <optgroup label={t("mapping.group.consent")}>
              {preview.columns
                .filter((column) => column && !(consentPrefix + column in mapping))
                .map((column) => (
                  <option key={column} value={consentPrefix + column}>
                    {column}
                  </option>
                ))}
            </optgroup>
          </select>
        </label>
        <label>
          {t("mapping.dates")}
          <select
            className="control"
            value={mapping[dateFormat] ?? ""}
            onChange={(event) => onChange(event.target.value ? { ...mapping, [dateFormat]: event.target.value } : without(dateFormat))}
          >
            <option value="">{t("mapping.yearFirst")}</option>
            {dateFormats.map((each) => (
              <option key={each} value={each}>
                {each}
              </option>
            ))}
          </select>
        </label>
      </div>
    </section>
  );
}

// A consent mark is named after its column, which is at once where it comes from.
const added = (field: string): Mapping =>
  field ? { [field]: field.startsWith(consentPrefix) ? field.slice(consentPrefix.length) : "" } : {};
