import { useSyncExternalStore } from "react";

/** Light or dark. */
export type Theme = "light" | "dark";

const stored = "hotelprivacy-theme";
const system = matchMedia("(prefers-color-scheme: dark)");
const listeners = new Set<() => void>();

const chosen = () => localStorage.getItem(stored) as Theme | null;
const current = (): Theme => chosen() ?? (system.matches ? "dark" : "light");

function apply() {
  document.documentElement.dataset.theme = current();
  listeners.forEach((tell) => tell());
}

system.addEventListener("change", apply);
apply();

/** Chooses light or dark for this browser. */
export function chooseTheme(theme: Theme) {
  localStorage.setItem(stored, theme);
  apply();
}

/** The theme in use: the chosen one, else the system's. */
export const useTheme = () =>
  useSyncExternalStore((listener) => {
    listeners.add(listener);
    return () => listeners.delete(listener);
  }, current);
