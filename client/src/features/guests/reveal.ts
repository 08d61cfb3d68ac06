import { useQueryClient } from "@tanstack/react-query";
import { useCallback, useState } from "react";
import { api } from "@/api/client";

/** How long a revealed value stays on the screen, in seconds. */
export const shownSeconds = 60;

/** A value in clear, its field, the purpose stated for it and the number of the audit entry that tells of it. */
export interface Revealed {
  field: string;
  value: string;
  purpose: string;
  sequence: number;
}

/** Fields of one guest in clear: in this component's state and nowhere else. */
export function useReveal(guestId: string) {
  const client = useQueryClient();
  const [shown, setShown] = useState<Revealed[]>([]);
  const [busy, setBusy] = useState<string>();
  const [problem, setProblem] = useState<unknown>();

  const hide = useCallback((field: string) => setShown((before) => before.filter((each) => each.field !== field)), []);

  async function reveal(field: string, purpose: string) {
    setBusy(field);
    setProblem(undefined);
    try {
      const params = { path: { guestId } };
      const { data, error } = await api.POST("/api/v1/guests/{guestId}/reveal", { params, body: { fields: [field], purpose } });
      setProblem(error);
      if (data) {
        const now = { field, value: data.fields[field] ?? "", purpose, sequence: data.auditSequence };
        setShown((before) => [now, ...before.filter((each) => each.field !== field)]);
      }
    } catch (offline) {
      setProblem(offline);
    }
    setBusy(undefined);
    // Refusals are in the log as well.
    await client.invalidateQueries({ queryKey: ["get", "/api/v1/audit/entries"] });
  }

  return { shown, hide, reveal, busy, problem };
}
