import { $api } from "@/api/queries";
import { useFormat } from "@/shared/format";

/** The positions of the product. */
export function usePositions() {
  return $api.useQuery("get", "/api/v1/positions", {}, { staleTime: 600_000 }).data?.items ?? [];
}

/** What a position is called. */
export function usePositionName() {
  const { local } = useFormat();
  const positions = usePositions();
  return (code: string) => {
    const position = positions.find((each) => each.code === code);
    return position ? local(position.name) : code;
  };
}
