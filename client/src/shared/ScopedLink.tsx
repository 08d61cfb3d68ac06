import { NavLink, useSearchParams, type NavLinkProps } from "react-router";
import { scopeSearch } from "./scope";

/** A link to another page that keeps the hotel and the transfer in view. */
export function ScopedLink({ to, ...rest }: Omit<NavLinkProps, "to"> & { to: string }) {
  const [search] = useSearchParams();
  const [path, own] = to.split("?");
  const scope = new URLSearchParams(scopeSearch(search));
  new URLSearchParams(own).forEach((value, name) => scope.set(name, value));
  return <NavLink to={{ pathname: path, search: scope.toString() }} {...rest} />;
}
