import { useQueryClient } from "@tanstack/react-query";

/** Reads again what is on the page: a change may show in more lists than the one it was made in. */
export function useRefresh() {
  const client = useQueryClient();
  return () => client.invalidateQueries();
}
