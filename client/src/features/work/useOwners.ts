import { useTranslation } from "react-i18next";
import { $api } from "@/api/queries";
import { useFormat } from "@/shared/format";
import { useMe } from "@/shared/scope";
import type { Duty } from "./useDuties";

/** Who can owe a duty at a hotel, and what they are called; people only for those who may see the staff. */
export function useOwners(hotelId: string) {
  const { t } = useTranslation("work");
  const { local } = useFormat();
  const { user, permissions, hotels } = useMe();
  const here = hotels.find((each) => each.id === hotelId)?.permissions ?? [];
  const maySee = permissions.includes("staff:read") || here.includes("staff:read");
  const positions =
    $api.useQuery("get", "/api/v1/positions", {}, { staleTime: 600_000 }).data?.items.filter((each) => !each.platformOnly) ?? [];
  const people =
    $api.useQuery("get", "/api/v1/staff", { params: { query: { hotelId, limit: 200 } } }, { enabled: maySee, staleTime: 60_000 }).data
      ?.items ?? [];
  return {
    positions,
    people,
    nameOf: ({ ownerId, ownerPosition }: Duty) => {
      if (ownerId) {
        return ownerId === user.id ? user.name : (people.find((each) => each.id === ownerId)?.name ?? t("colleague"));
      }
      const position = positions.find((each) => each.code === ownerPosition);
      return position ? local(position.name) : (ownerPosition ?? t("nobody"));
    },
  };
}
