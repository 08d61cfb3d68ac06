import i18next from "i18next";
import { useEffect, useState, type FormEvent } from "react";
import { useTranslation } from "react-i18next";
import { Navigate, useSearchParams } from "react-router";
import type { Problem } from "@/api/client";
import { useProblemText } from "@/shared/problemText";
import { home } from "./router";
import { signIn, useSignedIn } from "./session";
import { chooseTheme, useTheme } from "./theme";

const totpRequired = "urn:hotelprivacy:access-control:totp-required";

/** Signing in. Written without the component library, so that the first page is small. */
export function SignInPage() {
  const { t } = useTranslation();
  const [parameters] = useSearchParams();
  const signedIn = useSignedIn();
  const theme = useTheme();
  const [problem, setProblem] = useState<Problem>();
  const [busy, setBusy] = useState(false);
  const problemText = useProblemText();
  // Fetched while the password is typed.
  useEffect(() => void import("./shell/Shell"), []);
  const wantsCode = problem?.type === totpRequired || problem?.type === "urn:hotelprivacy:access-control:totp-refused";

  async function submit(event: FormEvent<HTMLFormElement>) {
    event.preventDefault();
    const form = new FormData(event.currentTarget);
    const value = (name: string) => form.get(name) as string | null;
    setBusy(true);
    const totp = value("totp");
    try {
      setProblem(await signIn({ email: value("email") ?? "", password: value("password") ?? "", ...(totp ? { totp } : {}) }));
    } catch {
      setProblem({ type: "offline", title: "", status: 0, traceId: "" });
    }
    setBusy(false);
  }

  if (signedIn) {
    const to = parameters.get("to");
    return <Navigate to={to?.startsWith("/app") ? to : home} replace />;
  }
  return (
    <main className="sign-in">
      <form onSubmit={(event) => void submit(event)}>
        <h1>
          <img src="/icon.svg" alt="" /> {t("product")}
        </h1>
        {problem && (
          <p className="problem" role="alert">
            {problemText(problem)}
          </p>
        )}
        <label>
          {t("signIn.email")}
          <input name="email" type="email" autoComplete="username" required maxLength={254} />
        </label>
        <label>
          {t("signIn.password")}
          <input name="password" type="password" autoComplete="current-password" required />
        </label>
        {wantsCode && (
          <label>
            {t("signIn.code")}
            {/* eslint-disable-next-line jsx-a11y/no-autofocus -- the field appears because it is what is missing */}
            <input name="totp" inputMode="numeric" pattern="[0-9]{6}" autoComplete="one-time-code" required autoFocus />
          </label>
        )}
        <button type="submit" disabled={busy}>
          {busy ? t("signIn.busy") : t("signIn.submit")}
        </button>
        <div className="choices">
          <button type="button" className="plain" onClick={() => void i18next.changeLanguage(t("otherLanguage.code"))}>
            {t("otherLanguage.name")}
          </button>
          <button type="button" className="plain" onClick={() => chooseTheme(theme === "dark" ? "light" : "dark")}>
            {theme === "dark" ? t("theme.light") : t("theme.dark")}
          </button>
        </div>
      </form>
    </main>
  );
}
