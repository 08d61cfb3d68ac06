import { useTranslation } from "react-i18next";

/** A text in both languages, as the API gives it. */
export interface LocalText {
  zh: string;
  en: string;
}

// Hotels of one transfer keep one clock: people elsewhere must read the same date as the front desk.
const timeZone = "Asia/Shanghai";

/** Days between two instants, counted by calendar days at the hotel; negative when `to` lies before `from`. */
export function daysBetween(from: Date, to: Date) {
  const day = (at: Date) => Date.parse(new Intl.DateTimeFormat("sv-SE", { timeZone }).format(at));
  return Math.round((day(to) - day(from)) / 86_400_000);
}

/** Words for values in the language in use. */
export function useFormat() {
  const { i18n } = useTranslation();
  const language = i18n.language;
  const as = (options: Intl.DateTimeFormatOptions) => new Intl.DateTimeFormat(language, { timeZone, ...options });
  return {
    /** The text in the language in use. */
    local: (text: LocalText | null | undefined) => (text ? (language === "zh-CN" ? text.zh : text.en) : ""),
    /** A count with separators. */
    number: (value: number) => new Intl.NumberFormat(language).format(value),
    /** A value that came as text: with separators when it is a count, as it is when it is anything else. */
    figure: (value: string) => (/^\d+$/.test(value) ? new Intl.NumberFormat(language).format(Number(value)) : value),
    /** A calendar date (`yyyy-MM-dd`), which has no zone. */
    date: (date: string | null | undefined) => date?.slice(0, 10) ?? "",
    /** An instant to the minute. */
    time: (at: string | null | undefined) => (at ? as({ dateStyle: "medium", timeStyle: "short" }).format(new Date(at)) : ""),
    /** An instant to the second, for records. */
    exact: (at: string | null | undefined) => (at ? as({ dateStyle: "medium", timeStyle: "medium" }).format(new Date(at)) : ""),
    /** An instant as a date, with the day of the week. */
    day: (at: string | null | undefined) =>
      at
        ? as({ year: "numeric", month: "2-digit", day: "2-digit", weekday: "short" })
            .format(new Date(at))
            .replace(/(\d)([^\d/]+)$/, "$1 $2")
        : "",
  };
}
