import i18next from "i18next";
import { useTranslation } from "react-i18next";
import { $api } from "@/api/queries";
import { useFormat } from "@/shared/format";
import { ScopedLink } from "@/shared/ScopedLink";
import { useMe } from "@/shared/scope";
import { signOut } from "../session";
import { chooseTheme, useTheme } from "../theme";
import { MenuIcon } from "./MenuIcon";
import { ScopeSwitcher } from "./ScopeSwitcher";
import { useDueCount } from "./useDueCount";
import "./TopBar.css";

/** What is in view, what is due, and who one is. */
export function TopBar({ openMenu }: { openMenu: () => void }) {
  const { t } = useTranslation();
  const theme = useTheme();
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
      <Person />
      <button type="button" className="bare" onClick={() => void signOut()}>
        {t("signIn.out")}
      </button>
    </header>
  );
}

function Person() {
  const { t } = useTranslation();
  const { local } = useFormat();
  const { user } = useMe();
  const positions = $api.useQuery("get", "/api/v1/positions", {}, { staleTime: 600_000 }).data?.items;
  const position = positions?.find((each) => each.code === user.roles[0]);
  return (
    <ScopedLink to="/app/me" className="person">
      <span className="avatar" aria-hidden="true">
        {user.name.slice(0, 1)}
      </span>
      <span className="person-name">{user.name}</span>
      <span className="visually-hidden">{t("me")}</span>
      {position && <span className="person-position">{local(position.name)}</span>}
    </ScopedLink>
  );
}

function DueBell() {
  const { t } = useTranslation();
  const due = useDueCount();
  return (
    <ScopedLink to="/app/work" className="bare bell" aria-label={t("dueSoon", { count: due })}>
      <MenuIcon name="bell" />
      {due > 0 && <span className="badge">{due}</span>}
    </ScopedLink>
  );
}
