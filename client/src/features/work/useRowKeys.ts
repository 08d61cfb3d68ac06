import { useEffect, useRef } from "react";

/** j and k walk through the actions of the rows, so that Enter does what the row offers. */
export function useRowKeys() {
  const list = useRef<HTMLElement>(null);
  useEffect(() => {
    const onKey = (event: KeyboardEvent) => {
      const by = event.key === "j" ? 1 : event.key === "k" ? -1 : 0;
      const target = event.target as HTMLElement;
      if (by === 0 || event.ctrlKey || event.metaKey || event.altKey || target.closest("input, select, textarea, [role=dialog], dialog")) {
        return;
      }
      const rows = [...(list.current?.querySelectorAll<HTMLElement>(".duty") ?? [])];
      const at = rows.findIndex((row) => row.contains(document.activeElement));
      const next = at < 0 ? rows[0] : rows[at + by];
      next?.querySelector<HTMLElement>(".duty-action a, .duty-action button")?.focus();
    };
    document.addEventListener("keydown", onKey);
    return () => document.removeEventListener("keydown", onKey);
  }, []);
  return list;
}
