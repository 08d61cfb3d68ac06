import { $api } from "@/api/queries";
import { useScope } from "@/shared/scope";

/** The transfer the board is about: the one in the URL, else the newest of the hotel in view. */
export function useTransferInView() {
  const { hotel, transferId, may } = useScope();
  const readable = hotel !== undefined && may("transfers:read");
  const { data, error, isPending } = $api.useQuery(
    "get",
    "/api/v1/transfers",
    { params: { query: { hotelId: hotel?.id ?? "", sort: "-createdAt" } } },
    { enabled: readable },
  );
  const transfer = data?.items.find((each) => each.id === transferId) ?? data?.items[0];
  return { hotel, transfer, error, isPending: isPending && readable };
}
