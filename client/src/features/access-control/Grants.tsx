import type { ReactNode } from "react";
import { useTranslation } from "react-i18next";
import type { Schema } from "@/api/client";
import { useFormat } from "@/shared/format";
import { useMe } from "@/shared/scope";
import { usePositionName } from "./positions";

type Person = Schema<"ListStaffItem">;

/** The positions of a person: which, where, until when. */
export function Grants({ person, extra }: { person: Person; extra?: (grant: Person["grants"][number], name: string) => ReactNode }) {
  const { t } = useTranslation("access-control");
  const { local, date } = useFormat();
  const { hotels } = useMe();
  const positionName = usePositionName();
  return (
    <ul className="grants">
      {person.grants.map((grant) => {
        const hotel = hotels.find((each) => each.id === grant.hotelId);
        const where = grant.hotelId ? local(hotel?.name) : t("people.everywhere");
        const until = grant.validUntil ? t("people.until", { date: date(grant.validUntil) }) : t("people.noEnd");
        const name = positionName(grant.positionCode);
        return (
          <li key={grant.id}>
            <span>
              {name} <small>{[where, until].join(" · ")}</small>
            </span>
            {extra?.(grant, name)}
          </li>
        );
      })}
    </ul>
  );
}
