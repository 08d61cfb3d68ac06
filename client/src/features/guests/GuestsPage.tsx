import { useTranslation } from "react-i18next";
import { Empty, Page } from "@/shared/Page";
import { useScope } from "@/shared/scope";
import { GuestList } from "./GuestList";
import { GuestSearch } from "./GuestSearch";
import "./guests.css";

/** The guest vault: one searches for a guest; the list below is masked. */
export function GuestsPage() {
  const { t } = useTranslation("guests");
  const { hotel, may } = useScope();
  return (
    <Page title={t("title")} context={t("masked")}>
      {!hotel && <Empty>{t("noHotel")}</Empty>}
      {hotel && may("guests:search") && <GuestSearch key={hotel.id} hotelId={hotel.id} />}
      {hotel && may("guests:read") && <GuestList hotelId={hotel.id} />}
    </Page>
  );
}
