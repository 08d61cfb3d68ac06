import { useSearchParams } from "react-router";
import { shows, type Show } from "./readiness";

/** What the board shows is in the URL, so that a link shows a colleague the same. */
export function useBoardLinks() {
  const [search, setSearch] = useSearchParams();
  const having = (name: string, value: string | undefined) => {
    const next = new URLSearchParams(search);
    next.delete(name);
    if (value) {
      next.set(name, value);
    }
    return next;
  };
  return {
    /** The control whose drawer is open. */
    controlId: search.get("control"),
    /** What the board is narrowed to. */
    show: shows.find((each) => each === search.get("show")),
    /** The address that opens a control. */
    toControl: (id: string) => ({ search: having("control", id).toString() }),
    /** The address that narrows the board. */
    toShow: (show: Show | undefined) => ({ search: having("show", show).toString() }),
    /** Opens a control in place of the one that is open; none closes the drawer. */
    open: (id: string | undefined) => setSearch(having("control", id), { replace: true, preventScrollReset: true }),
  };
}
