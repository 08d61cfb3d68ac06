const units = ["year", "month", "week", "day", "hour", "minute", "second"] as const;
const pattern = /^P(?:(\d+)Y)?(?:(\d+)M)?(?:(\d+)W)?(?:(\d+)D)?(?:T(?:(\d+)H)?(?:(\d+)M)?(?:(\d+)S)?)?$/;

/** An ISO 8601 duration in words, such as "15 days"; undefined when the text is none. */
export function durationInWords(text: string, language: string): string | undefined {
  const parts = pattern
    .exec(text)
    ?.slice(1)
    .flatMap((count: string | undefined, index) =>
      count
        ? [new Intl.NumberFormat(language, { style: "unit", unit: units[index] as string, unitDisplay: "long" }).format(Number(count))]
        : [],
    );
  return parts && parts.length > 0 ? parts.join(" ") : undefined;
}

/** The days of a duration of days only. */
export function daysOf(text: string): number | undefined {
  const days = /^P(\d+)D$/.exec(text)?.[1];
  return days ? Number(days) : undefined;
}
