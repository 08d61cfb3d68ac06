import { useSearchParams } from "react-router";

/** Filters of a list that stand in the URL, so that a link shows a colleague the same; never a personal value. */
export function useFilters<Name extends string>(names: readonly Name[]) {
  const [search, setSearch] = useSearchParams();
  const values = Object.fromEntries(names.flatMap((name) => (search.get(name) ? [[name, search.get(name)]] : []))) as Partial<
    Record<Name, string>
  >;
  const set = (changes: Partial<Record<Name, string>>) =>
    setSearch(
      (before) => {
        for (const [name, value] of Object.entries<string | undefined>(changes)) {
          if (value) {
            before.set(name, value);
          } else {
            before.delete(name);
          }
        }
        return before;
      },
      { replace: true },
    );
  /** Differs whenever a filter does: the key of the list below, which then begins at its first page. */
  return { values, set, key: JSON.stringify(values) };
}
