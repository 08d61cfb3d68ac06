import { $api } from "@/api/queries";

/** The notice in force at a hotel: every decision of a guest is made against its text. */
export function useNoticeInForce(hotelId: string) {
  const query = $api.useQuery("get", "/api/v1/consents/notices", {
    params: { query: { hotelId, status: "published", limit: 1 } },
  });
  return { ...query, notice: query.data?.items[0] };
}
