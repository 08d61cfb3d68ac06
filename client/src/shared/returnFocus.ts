import { useEffect, useState } from "react";

/** Gives the focus back to where it was before this part was shown, or to the page's content if that is gone. */
export function useReturnFocus() {
  const [before] = useState(() => document.activeElement);
  useEffect(
    () => () => {
      const target = before instanceof HTMLElement && before.isConnected && before !== document.body ? before : undefined;
      (target ?? document.getElementById("content"))?.focus();
    },
    [before],
  );
}
