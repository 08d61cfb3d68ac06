import i18next from "i18next";
import { createBrowserRouter, redirect, type LoaderFunctionArgs, type RouteObject } from "react-router";
import { accessToken } from "@/api/token";
import { SignInPage } from "./SignInPage";

/** Where one lands after signing in. */
export const home = "/app/board";

/** A page of a feature: its code and the texts it needs are fetched together, so that it never shows without words. */
function page(path: string, features: string | string[], load: () => Promise<Record<string, unknown>>, name: string): RouteObject {
  return {
    path,
    lazy: async () => {
      const [module] = await Promise.all([load(), i18next.loadNamespaces(features)]);
      return { Component: module[name] as React.ComponentType };
    },
  };
}

const wanted = ({ request }: LoaderFunctionArgs) => {
  const { pathname, search } = new URL(request.url);
  return `/login?to=${encodeURIComponent(pathname + search)}`;
};

/** Every page. */
export const router = createBrowserRouter([
  { path: "/", loader: () => redirect(home) },
  { path: "/login", Component: SignInPage },
  {
    path: "/app",
    loader: (args) => (accessToken() ? null : redirect(wanted(args))),
    lazy: async () => {
      const { Shell, prepare } = await import("./shell/Shell");
      await prepare();
      return { Component: Shell };
    },
    HydrateFallback: () => <div className="boot" role="status" />,
    children: [
      { index: true, loader: () => redirect(home) },
      page("board", "transfers", () => import("@/features/transfers/BoardPage"), "BoardPage"),
      page("transfers", "transfers", () => import("@/features/transfers/TransfersPage"), "TransfersPage"),
      page("work", "work", () => import("@/features/work/MyWorkPage"), "MyWorkPage"),
      page("guests", "guests", () => import("@/features/guests/GuestsPage"), "GuestsPage"),
      page("imports", "guests", () => import("@/features/guests/ImportsPage"), "ImportsPage"),
      page("imports/:importId", "guests", () => import("@/features/guests/ImportPage"), "ImportPage"),
      page("guests/:guestId", ["guests", "consent", "access-control"], () => import("@/features/guests/GuestPage"), "GuestPage"),
      page("notices", "consent", () => import("@/features/consent/NoticesPage"), "NoticesPage"),
      page("audit", "access-control", () => import("@/features/access-control/AuditPage"), "AuditPage"),
      page("keys", "encryption", () => import("@/features/encryption/KeysPage"), "KeysPage"),
      page("law", "compliance", () => import("@/features/compliance/LawPage"), "LawPage"),
      page("settings/hotels", "hotels", () => import("@/features/hotels/HotelsPage"), "HotelsPage"),
      page("settings/people", "access-control", () => import("@/features/access-control/PeoplePage"), "PeoplePage"),
      page("settings/reviews", "access-control", () => import("@/features/access-control/ReviewsPage"), "ReviewsPage"),
      page("settings/keys", "access-control", () => import("@/features/access-control/ApiKeysPage"), "ApiKeysPage"),
      page("me", "access-control", () => import("@/features/access-control/MePage"), "MePage"),
    ],
  },
  { path: "*", loader: () => redirect(home) },
]);
