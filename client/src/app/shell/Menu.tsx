import { useTranslation } from "react-i18next";
import { ScopedLink } from "@/shared/ScopedLink";
import { useScope } from "@/shared/scope";
import { MenuIcon, type MenuIconName } from "./MenuIcon";
import { useDueCount } from "./useDueCount";
import "./Menu.css";

interface Entry {
  key: MenuIconName;
  to: string;
  permission?: string;
}

const groups: { key: string; entries: Entry[] }[] = [
  {
    key: "home",
    entries: [
      { key: "board", to: "/app/board", permission: "transfers:read" },
      { key: "work", to: "/app/work" },
    ],
  },
  { key: "transferGroup", entries: [{ key: "transfers", to: "/app/transfers", permission: "transfers:read" }] },
  {
    key: "guestGroup",
    entries: [
      { key: "guests", to: "/app/guests", permission: "guests:read" },
      { key: "imports", to: "/app/imports", permission: "guests:import" },
      { key: "notices", to: "/app/notices", permission: "consents:read" },
    ],
  },
  {
    key: "proofGroup",
    entries: [
      { key: "audit", to: "/app/audit", permission: "audit:read" },
      { key: "encryption", to: "/app/keys", permission: "keys:read" },
      { key: "law", to: "/app/law", permission: "compliance:read" },
      { key: "hotels", to: "/app/settings/hotels" },
      { key: "people", to: "/app/settings/people", permission: "staff:read" },
      { key: "reviews", to: "/app/settings/reviews", permission: "staff:read" },
      { key: "keys", to: "/app/settings/keys", permission: "api-keys:read" },
    ],
  },
];

/** The main menu: only what the person may open at the hotel in view. */
export function Menu({ close }: { close: () => void }) {
  const { t } = useTranslation();
  const { may } = useScope();
  const due = useDueCount();
  return (
    <nav className="menu" aria-label={t("menu.label")}>
      <div className="brand">
        <img src="/icon.svg" alt="" width="24" height="24" /> <strong>{t("product")}</strong>
        <button type="button" className="menu-close" onClick={close} aria-label={t("menu.close")}>
          ×
        </button>
      </div>
      {groups.map((group) => {
        const entries = group.entries.filter((entry) => !entry.permission || may(entry.permission));
        return (
          entries.length > 0 && (
            <section key={group.key} aria-labelledby={`menu-${group.key}`}>
              <h2 id={`menu-${group.key}`}>{t(`menu.${group.key}`)}</h2>
              <ul>
                {entries.map((entry) => (
                  <li key={entry.key}>
                    <ScopedLink to={entry.to} end={entry.key !== "transfers"}>
                      <MenuIcon name={entry.key} /> {t(`menu.${entry.key}`)}
                      {entry.key === "work" && due > 0 && <span className="menu-count">{due}</span>}
                    </ScopedLink>
                  </li>
                ))}
              </ul>
            </section>
          )
        );
      })}
    </nav>
  );
}
