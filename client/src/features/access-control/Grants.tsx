import type { ReactNode } from "react";
import { useTranslation } from "react-i18next";
import type { Schema } from "@/api/client";
import { useFormat } from "@/shared/format";
import { useMe } from "@/shared/scope";
import { usePositionName } from "./positions";

type Person = Schema<"ListStaffItem">;
type Grant = Schema<"ListStaffGrant">;

/** The positions of a person: which, where, until when. Those that have ended are told only where they can be changed. */
export function Grants({ person, extra }: { person: Person; extra?: (grant: Grant, name: string) => ReactNode }) {
  const { t } = useTranslation("access-control");
  const { local, day } = useFormat();
  const { hotels } = useMe();
  const positionName = usePositionName();
  const over = (grant: Grant) => grant.validUntil != null && new Date(grant.validUntil) <= new Date();
  const grants = person.grants.filter((grant) => extra !== undefined || !over(grant));
  return (
    <ul className="grants">
      {grants.map((grant) => {
        const hotel = hotels.find((each) => each.id === grant.hotelId);
        const where = grant.hotelId ? local(hotel?.name) : t("people.everywhere");
        const until = grant.validUntil
          ? t(over(grant) ? "people.ended" : "people.until", { date: day(grant.validUntil) })
          : t("people.noEnd");
        const name = positionName(grant.positionCode);
        return (
          <li key={grant.id}>
            <span>
              {name} <small>{[where, until].join(" · ")}</small>
            </span>
            {!over(grant) && extra?.(grant, name)}
          </li>
        );
      })}
    </ul>
  );
}
