const formats = ["dd-MM-yyyy", "MM-dd-yyyy", "dd/MM/yyyy", "MM/dd/yyyy", "dd.MM.yyyy"] as const;

/** The one day-first or month-first form that fits every date; none when both do or neither does, as then a person has to say. */
export function dateFormatOf(values: string[]): string | undefined {
  const dates = values.filter((value) => value !== "");
  const fitting = formats.filter((format) => dates.every((date) => fits(date, format)));
  return dates.length > 0 && fitting.length === 1 ? fitting[0] : undefined;
}

function fits(date: string, format: string): boolean {
  const separator = format.charAt(2);
  const parts = date.split(separator);
  if (parts.length !== 3 || parts.some((part) => !/^\d+$/.test(part)) || parts[2]?.length !== 4) {
    return false;
  }
  const [first = 0, second = 0, year = 0] = parts.map(Number);
  const [day, month] = format.startsWith("dd") ? [first, second] : [second, first];
  const read = new Date(Date.UTC(year, month - 1, day));
  return read.getUTCMonth() === month - 1 && read.getUTCDate() === day;
}
