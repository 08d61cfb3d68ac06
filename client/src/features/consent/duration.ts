import { useTranslation } from "react-i18next";

/** The units in which retention is given. */
export const units = ["Y", "M", "D"] as const;

/** Takes a duration of one part apart (ISO 8601, such as P3Y); nothing where it has more parts. */
export function parseDuration(value: string): { count: string; unit: string } | undefined {
  const [, count, unit] = /^P(\d+)([YMD])$/.exec(value) ?? [];
  return count && unit ? { count, unit } : undefined;
}

/** A duration in words; as it is written where it has several parts. */
export function useDuration() {
  const { t } = useTranslation("consent");
  return (value: string | null | undefined) => {
    const parsed = parseDuration(value ?? "");
    return parsed ? t("duration", { count: Number(parsed.count), unit: t(`unit.${parsed.unit}`) }) : value;
  };
}
