import { useTranslation } from "react-i18next";
import { ScopedLink } from "@/shared/ScopedLink";
import { useScope } from "@/shared/scope";
import { MenuIcon } from "./MenuIcon";
import { useDueCount } from "./useDueCount";

/** On a phone: the pages one opens most, under the thumb. */
export function BottomBar({ openMenu }: { openMenu: () => void }) {
  const { t } = useTranslation();
  const { may } = useScope();
  const due = useDueCount();
  return (
    <nav className="bottom-bar" aria-label={t("menu.often")}>
      {may("transfers:read") && (
        <ScopedLink to="/app/board">
          <MenuIcon name="board" /> {t("menu.board")}
        </ScopedLink>
      )}
      <ScopedLink to="/app/work">
        <span className="bell">
          <MenuIcon name="work" />
          {due > 0 && <span className="badge">{due}</span>}
        </span>
        {t("menu.work")}
      </ScopedLink>
      {may("guests:read") && (
        <ScopedLink to="/app/guests">
          <MenuIcon name="guests" /> {t("menu.guests")}
        </ScopedLink>
      )}
      <button type="button" onClick={openMenu}>
        <MenuIcon name="menu" /> {t("menu.more")}
      </button>
    </nav>
  );
}
