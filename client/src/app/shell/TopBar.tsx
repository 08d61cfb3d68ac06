import i18next from "i18next";
import { useTranslation } from "react-i18next";
import { $api } from "@/api/queries";
import { useFormat } from "@/shared/format";
import { ScopedLink } from "@/shared/ScopedLink";
import { useMe, useScope } from "@/shared/scope";
import { signOut } from "../session";
import { chooseTheme, useTheme } from "../theme";
import { MenuIcon } from "./MenuIcon";

/** What is in view, what is due, and who one is. */
export function TopBar({ openMenu }: { openMenu: () => void }) {
  const { t } = useTranslation();
  const theme = useTheme();
  const { user } = useMe();
  return (
    <header className="top-bar">
      <button type="button" className="menu-button" onClick={openMenu} aria-label={t("menu.open")}>
        <MenuIcon name="menu" />
      </button>
      <ScopeSwitcher />
      <span className="spacer" />
      <DueBell />
      <button
        type="button"
        className="bare"
        onClick={() => void i18next.changeLanguage(t("otherLanguage.code"))}
        title={t("otherLanguage.name")}
        lang={t("otherLanguage.code")}
      >
        {t("otherLanguage.short")}
      </button>
      <button
        type="button"
        className="bare"
        onClick={() => chooseTheme(theme === "dark" ? "light" : "dark")}
        aria-label={theme === "dark" ? t("theme.light") : t("theme.dark")}
      >
        <MenuIcon name={theme === "dark" ? "sun" : "moon"} />
      </button>
      <ScopedLink to="/app/me" className="person">
        <span className="avatar" aria-hidden="true">
          {user.name.slice(0, 1)}
        </span>
        <span className="person-name">{user.name}</span>
        <span className="visually-hidden">{t("me")}</span>
      </ScopedLink>
      <button type="button" className="bare" onClick={() => void signOut()}>
        {t("signIn.out")}
      </button>
    </header>
  );
}

function ScopeSwitcher() {
  const { t } = useTranslation();
  const { local } = useFormat();
  const { hotels } = useMe();
  const { hotel, transferId, choose, may } = useScope();
  const readable = hotel !== undefined && may("transfers:read");
  const transfers =
    $api.useQuery(
      "get",
      "/api/v1/transfers",
      { params: { query: { hotelId: hotel?.id ?? "", sort: "-createdAt" } } },
      { enabled: readable },
    ).data?.items ?? [];
  if (!hotel) {
    return <span className="scope">{t("scope.noHotel")}</span>;
  }
  const transfer = transfers.find((each) => each.id === transferId) ?? transfers[0];
  return (
    <div className="scope">
      <select aria-label={t("scope.hotel")} value={hotel.id} onChange={(event) => choose({ hotel: event.target.value })}>
        {hotels.map((each) => (
          <option key={each.id} value={each.id}>
            {local(each.name)}
          </option>
        ))}
      </select>
      {readable && (
        <select
          aria-label={t("scope.transfer")}
          value={transfer?.id ?? ""}
          onChange={(event) => choose({ hotel: hotel.id, transfer: event.target.value })}
          disabled={transfers.length === 0}
        >
          {transfers.length === 0 && <option value="">{t("scope.noTransfer")}</option>}
          {transfers.map((each) => (
            <option key={each.id} value={each.id}>
              {t(`kind.${each.kind}`)} · {each.buyer.name}
            </option>
          ))}
        </select>
      )}
      {transfer && <span className="stage">{t(`stage.${transfer.stage}`)}</span>}
    </div>
  );
}

// Overdue and due today, as one number: what a person must not close the page over.
function DueBell() {
  const { t } = useTranslation();
  const count = (band: string) =>
    $api.useQuery(
      "get",
      "/api/v1/duties",
      { params: { query: { mine: true, state: "open", band: band as never, limit: 1, count: true } } },
      { refetchInterval: 60_000 },
    ).data?.total ?? 0;
  const due = count("overdue") + count("today");
  return (
    <ScopedLink to="/app/work" className="bare bell" aria-label={t("dueSoon", { count: due })}>
      <MenuIcon name="bell" />
      {due > 0 && <span className="badge">{due}</span>}
    </ScopedLink>
  );
}
