import { dateFormatOf } from "./dateFormat";
import { knownColumns } from "./knownColumns";

/** Which column, or template over columns, makes which field of a CSV import. */
export type Mapping = Record<string, string>;

/** What a mapping may name, in the order in which it is offered. */
export const mappingGroups = {
  record: ["externalRef"],
  stay: ["stayRef", "arrival", "departure", "nights", "room", "status", "channel", "adults", "children"],
  person: ["familyName", "givenName", "fullName", "middleName", "nickname", "alternateName", "title", "gender", "language", "nationality"],
  contact: ["phone", "phone2", "phone3", "fax", "email", "email2", "email3", "address", "postalCode", "city", "region", "country"],
  identity: ["idType", "idNumber", "idIssuingCountry", "idIssuingPlace", "idExpiry", "birthDate", "birthPlace", "vehiclePlate"],
  other: ["company", "occupation", "taxNumber", "vatNumber", "loyaltyNumber", "vipStatus", "notes"],
} as const;

/** Every field a mapping may name, besides consent marks. */
export const mappedFields: readonly string[] = Object.values(mappingGroups).flat();

/** The prefix of consent marks. */
export const consentPrefix = "consent.";

/** The setting that says how dates are written where it is not year first. */
export const dateFormat = "dateFormat";

const bare = (text: string) => text.toLowerCase().replace(/[^\p{L}\p{N}]/gu, "");

/** A mapping to start from: columns named as hotels name them, or like a field's code or its name in the language in use. */
export function suggest(columns: string[], rows: string[][], nameOf: (field: string) => string): Mapping {
  const namesOf = (field: string) => [...(knownColumns[field]?.split(" ") ?? []), nameOf(field), field];
  const known = new Map(mappedFields.flatMap((field) => namesOf(field).map((name) => [bare(name), field] as const)));
  const mapping: Mapping = { externalRef: "" };
  for (const column of columns) {
    const field = known.get(bare(column));
    if (field && !mapping[field]) {
      mapping[field] = column;
    }
  }
  // Without an arrival there is no stay, and its other columns would be refused.
  const kept = Object.entries(mapping).filter(
    ([field]) => "arrival" in mapping || !(mappingGroups.stay as readonly string[]).includes(field),
  );
  const birthDates = columns.indexOf(mapping.birthDate ?? "");
  const format = birthDates < 0 ? undefined : dateFormatOf(rows.map((row) => row[birthDates] ?? ""));
  return Object.fromEntries([...kept, ...(format ? [[dateFormat, format] as const] : [])]);
}

const isTemplate = (text: string) => /[{}]/.test(text);

/** The columns a template names; `{row}` is the number of the row and no column. */
export function columnsOf(template: string): string[] {
  if (!isTemplate(template)) {
    return template ? [template] : [];
  }
  return [...template.matchAll(/\{([^{}]+)\}/g)].map((found) => found[1] ?? "").filter((column) => column !== "row");
}

/** What a template gives for a row of the preview. */
export function fill(template: string, columns: string[], row: string[], number: number): string {
  const value = (column: string) => (column === "row" ? String(number) : (row[columns.indexOf(column)] ?? ""));
  return isTemplate(template) ? template.replace(/\{([^{}]+)\}/g, (_, column: string) => value(column)) : value(template);
}

/** Why a mapping cannot be used yet, as keys of texts; per field, and `all` for the mapping as a whole. */
export function faultsOf(mapping: Mapping, columns: string[]): { all: string[]; fields: Record<string, string> } {
  const used = Object.entries(mapping).filter(([field, template]) => field !== dateFormat && template.trim() !== "");
  const names = used.map(([field]) => field);
  const all = [
    ...(names.includes("externalRef") ? [] : ["externalRef"]),
    ...(!names.includes("arrival") && names.some((name) => (mappingGroups.stay as readonly string[]).includes(name)) ? ["arrival"] : []),
  ];
  const fields: Record<string, string> = {};
  for (const [field, template] of used) {
    const inside = template.replace(/\{[^{}]+\}/g, "");
    if (isTemplate(inside)) {
      fields[field] = "braces";
    } else if (columns.length > 0 && columnsOf(template).some((column) => !columns.includes(column))) {
      fields[field] = "column";
    }
  }
  return { all, fields };
}

/** The mapping as it is sent: fields without a column are left out. */
export const filled = (mapping: Mapping): Mapping =>
  Object.fromEntries(Object.entries(mapping).filter(([, template]) => template.trim() !== ""));
