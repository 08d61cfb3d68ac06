import { useTranslation } from "react-i18next";
import { useFormat } from "@/shared/format";
import { Card } from "@/shared/Page";
import { ScopedLink } from "@/shared/ScopedLink";
import { useHits } from "./hits";

/** The other guests of the last search, if this one was among them. */
export function GuestHits({ hotelId, current }: { hotelId: string; current: string }) {
  const { t } = useTranslation("guests");
  const { date } = useFormat();
  const [hits] = useHits(hotelId);
  if (!hits || hits.length < 2 || !hits.some((hit) => hit.id === current)) {
    return null;
  }
  return (
    <nav className="guest-hits" aria-label={t("search.label")}>
      <Card flush title={t("search.found", { count: hits.length })} extra={<span className="muted">{t("guest.maskedNow")}</span>}>
        <ul>
          {hits.map((hit) => (
            <li key={hit.id}>
              <ScopedLink to={`/app/guests/${hit.id}`}>
                <strong>{hit.name ?? hit.externalRef}</strong>
                <span>{hit.fields.phone ?? hit.fields.email}</span>
                <span>{hit.lastArrival ? t("guest.lastArrival", { date: date(hit.lastArrival) }) : hit.externalRef}</span>
              </ScopedLink>
            </li>
          ))}
        </ul>
      </Card>
    </nav>
  );
}
