import { QueryClientProvider } from "@tanstack/react-query";
import ConfigProvider from "antd/es/config-provider";
import type { Locale } from "antd/es/locale";
import dayjs from "dayjs";
import i18next from "i18next";
import { Suspense, useEffect, useState } from "react";
import { useTranslation } from "react-i18next";
import { Navigate, Outlet, useLocation, useNavigation } from "react-router";
import { queries } from "@/api/queries";
import { nonce } from "../nonce";
import { useSignedIn } from "../session";
import { useTheme } from "../theme";
import { antdTheme } from "./antdTheme";
import { BottomBar } from "./BottomBar";
import { Menu } from "./Menu";
import { TopBar } from "./TopBar";
import "./Shell.css";

const locales = {
  "zh-CN": async (): Promise<Locale> => {
    await import("dayjs/locale/zh-cn");
    dayjs.locale("zh-cn");
    return (await import("antd/es/locale/zh_CN")).default;
  },
  en: async (): Promise<Locale> => {
    dayjs.locale("en");
    return (await import("antd/es/locale/en_US")).default;
  },
};

let prepared: Locale;
const load = async () => (prepared = await (i18next.language === "zh-CN" ? locales["zh-CN"] : locales.en)());

/** Fetches the component library's words before the first render: giving them later would mount every page anew. */
export async function prepare() {
  await load();
}

/** What stands around every signed-in page. */
export function Shell() {
  const { t, i18n } = useTranslation();
  const theme = useTheme();
  const signedIn = useSignedIn();
  const { pathname, search } = useLocation();
  const busy = useNavigation().state !== "idle";
  const [locale, setLocale] = useState(prepared);
  // The menu was opened over a page; another page closes it.
  const [openOver, setOpenOver] = useState<string>();
  const menuOpen = openOver === pathname;
  useEffect(() => void load().then(setLocale), [i18n.language]);
  // The next person at this browser must not see what this one read.
  useEffect(() => () => queries.clear(), []);
  if (!signedIn) {
    return <Navigate to={`/login?to=${encodeURIComponent(pathname + search)}`} replace />;
  }
  return (
    <QueryClientProvider client={queries}>
      <ConfigProvider locale={locale} csp={{ nonce }} theme={antdTheme(theme)} button={{ autoInsertSpace: false }}>
        <a className="skip" href="#content">
          {t("menu.skip")}
        </a>
        <Suspense fallback={<div className="boot" role="status" aria-label={t("list.loading")} />}>
          <div className={menuOpen ? "shell menu-open" : "shell"}>
            <Menu close={() => setOpenOver(undefined)} />
            <div className="column">
              <TopBar openMenu={() => setOpenOver(pathname)} />
              {busy && <div className="progress-line" role="progressbar" aria-label={t("list.loading")} />}
              <main id="content" tabIndex={-1}>
                <Suspense fallback={<p role="status">{t("list.loading")}</p>}>
                  <Outlet />
                </Suspense>
              </main>
              <BottomBar openMenu={() => setOpenOver(pathname)} />
            </div>
          </div>
        </Suspense>
      </ConfigProvider>
    </QueryClientProvider>
  );
}
