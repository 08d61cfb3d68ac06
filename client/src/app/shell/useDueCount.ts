import { $api } from "@/api/queries";

/** How many of one's own tasks are overdue or due today: what a person must not close the page over. */
export function useDueCount() {
  return useCount("overdue") + useCount("today");
}

function useCount(band: "overdue" | "today") {
  const { data } = $api.useQuery(
    "get",
    "/api/v1/duties",
    { params: { query: { mine: true, state: "open", band, limit: 1, count: true } } },
    { refetchInterval: 60_000 },
  );
  return data?.total ?? 0;
}
