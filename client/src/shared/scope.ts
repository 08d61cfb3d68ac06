import { useSearchParams } from "react-router";
import { $api } from "@/api/queries";

const parameters = ["hotel", "transfer"];

/** The search string that carries the scope to another page. */
export function scopeSearch(search: URLSearchParams) {
  const kept = new URLSearchParams([...search].filter(([name]) => parameters.includes(name)));
  return kept.size > 0 ? `?${kept.toString()}` : "";
}

/** The person who is signed in, their hotels and what they may do there. */
export function useMe() {
  return $api.useSuspenseQuery("get", "/api/v1/me", {}, { staleTime: 60_000 }).data;
}

/** The hotel and the transfer in view; both stand in the URL, so that a link shows a colleague the same. */
export function useScope() {
  const [search, setSearch] = useSearchParams();
  const me = useMe();
  const hotel = me.hotels.find((each) => each.id === search.get("hotel")) ?? me.hotels[0];
  return {
    hotel,
    transferId: search.get("transfer"),
    choose: (scope: { hotel: string; transfer?: string }) => setSearch(scope),
    /** Whether the person holds a permission at the hotel in view. */
    may: (permission: string) => me.permissions.includes(permission) || (hotel?.permissions.includes(permission) ?? false),
  };
}
