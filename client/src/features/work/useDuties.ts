import type { Schema } from "@/api/client";
import { $api } from "@/api/queries";

/** The bands of open duties, the most pressing first. */
export const bands = ["overdue", "today", "week", "later"] as const;

/** A band. */
export type Band = (typeof bands)[number];

/** A duty as the API shows it. */
export type Duty = Schema<"DutyView">;

/** Whose duties, and from where. */
export interface DutyFilter {
  mine: boolean;
  source?: string;
}

/** A page of a band; read again every minute, because duties arise and fall due by themselves. */
export function useBand(band: Band, filter: DutyFilter, cursor?: string) {
  return $api.useQuery(
    "get",
    "/api/v1/duties",
    { params: { query: { ...filter, band, state: "open", sort: "dueAt", limit: 50, count: true, ...(cursor ? { cursor } : {}) } } },
    { refetchInterval: 60_000 },
  );
}

/** How many duties each band holds, once all are known. */
export function useBandTotals(filter: DutyFilter): Record<Band, number> | undefined {
  const overdue = useBand("overdue", filter).data?.total;
  const today = useBand("today", filter).data?.total;
  const week = useBand("week", filter).data?.total;
  const later = useBand("later", filter).data?.total;
  if (overdue == null || today == null || week == null || later == null) {
    return undefined;
  }
  return { overdue, today, week, later };
}
