import { useTranslation } from "react-i18next";
import type { Schema } from "@/api/client";
import { daysBetween, useFormat } from "@/shared/format";

type Stay = Schema<"GetGuestStay">;

const nights = ({ arrival, departure }: Stay) => (departure ? daysBetween(new Date(arrival), new Date(departure)) : undefined);

/** The guest's bookings, newest first. */
export function GuestStays({ stays }: { stays: Stay[] }) {
  const { t } = useTranslation("guests");
  const { date } = useFormat();
  return (
    <section className="guest-part" aria-labelledby="stays">
      <h2 id="stays">{t("stays.title", { count: stays.length })}</h2>
      {stays.length === 0 && <p className="muted">{t("stays.none")}</p>}
      <ul className="rows">
        {stays.map((stay) => (
          <li key={stay.stayRef + stay.role}>
            <span>{date(stay.arrival)}</span>
            <span className="rows-main">
              {[
                nights(stay) !== undefined && t("stays.nights", { count: nights(stay) }),
                stay.room && t("stays.room", { room: stay.room }),
                stay.channel,
                stay.role !== "guest" && t(`stays.role.${stay.role}`),
              ]
                .filter(Boolean)
                .join(t("separator"))}
            </span>
            <span className="tag notApplicable">{t(`stays.status.${stay.status}`)}</span>
          </li>
        ))}
      </ul>
    </section>
  );
}
