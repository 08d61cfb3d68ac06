import { useSyncExternalStore } from "react";

/** Whether a media query holds, for pages that are another shape (not only another style) on a phone. */
export function useNarrow(query: string) {
  return useSyncExternalStore(
    (changed) => {
      const list = matchMedia(query);
      list.addEventListener("change", changed);
      return () => list.removeEventListener("change", changed);
    },
    () => matchMedia(query).matches,
  );
}
