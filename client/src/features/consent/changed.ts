import { useQueryClient } from "@tanstack/react-query";

/** Reads again what a decision changes: the receipts, the check and the audit log. */
export function useDecisionsChanged() {
  const client = useQueryClient();
  return () =>
    Promise.all(
      ["/api/v1/consents/receipts", "/api/v1/consents/check", "/api/v1/audit/entries"].map((path) =>
        client.invalidateQueries({ predicate: ({ queryKey }) => queryKey[1] === path }),
      ),
    );
}
