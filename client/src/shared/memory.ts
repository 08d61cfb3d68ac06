import { useQuery, useQueryClient } from "@tanstack/react-query";

/** State that outlives its page for some minutes: in memory only, and forgotten when the person signs out. */
export function useMemory<Value>(name: string, initial: Value): [Value, (value: Value) => void] {
  const client = useQueryClient();
  const queryKey = ["memory", name];
  const { data = initial } = useQuery({ queryKey, queryFn: () => initial, enabled: false });
  return [data, (value) => client.setQueryData(queryKey, () => value)];
}
