/** Splits the beginning of a CSV text into records (RFC 4180: quotes, doubled quotes, line breaks inside quotes). */
export function parseCsv(text: string, separator: string, records: number): string[][] {
  const rows: string[][] = [];
  let row: string[] = [];
  let value = "";
  let quoted = false;
  const endValue = () => {
    row.push(value);
    value = "";
  };
  const endRow = () => {
    endValue();
    if (row.length > 1 || row[0] !== "") {
      rows.push(row);
    }
    row = [];
  };
  for (let at = 0; at < text.length && rows.length < records; at++) {
    const sign = text.charAt(at);
    if (quoted && sign === '"' && text[at + 1] === '"') {
      value += sign;
      at++;
    } else if (sign === '"' && (quoted || value === "")) {
      quoted = !quoted;
    } else if (quoted || (sign !== separator && sign !== "\n" && sign !== "\r")) {
      value += sign;
    } else if (sign === separator) {
      endValue();
    } else if (sign === "\n" || text[at + 1] !== "\n") {
      endRow();
    }
  }
  // A record the text breaks off in would look like a short one.
  if (rows.length < records && !quoted && (value !== "" || row.length > 0)) {
    endRow();
  }
  return rows;
}

const separators = [",", ";", "\t", "|"];

/** The separator: the one that splits the header into most columns. */
export function separatorOf(text: string): string {
  const columns = (separator: string) => parseCsv(text, separator, 1)[0]?.length ?? 0;
  return separators.reduce((best, each) => (columns(each) > columns(best) ? each : best));
}
