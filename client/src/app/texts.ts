import i18next from "i18next";
import { initReactI18next } from "react-i18next";

/** The languages; the first is the one the product is written for. */
export const languages = ["zh-CN", "en"] as const;

/** A language of the dashboard. */
export type Language = (typeof languages)[number];

type Texts = () => Promise<{ default: Record<string, unknown> }>;
const files: Record<string, Texts> = {
  ...import.meta.glob<{ default: Record<string, unknown> }>("./texts/*.*.json"),
  ...import.meta.glob<{ default: Record<string, unknown> }>("../features/*/texts.*.json"),
};

// A feature's texts lie in its folder and are its namespace; the app's own lie in ./texts.
const find = (language: string, namespace: string) =>
  files[`./texts/${namespace}.${language}.json`] ?? files[`../features/${namespace}/texts.${language}.json`];

const stored = "hotelprivacy-language";

function preferred(): Language {
  const wanted = localStorage.getItem(stored) ?? navigator.language;
  return wanted.startsWith("zh") ? "zh-CN" : languages.includes(wanted as Language) ? (wanted as Language) : "en";
}

/** Loads the texts that every page needs. */
export async function startTexts() {
  i18next.on("languageChanged", (language) => {
    document.documentElement.lang = language;
    localStorage.setItem(stored, language);
  });
  await i18next
    .use({
      type: "backend",
      read(language: string, namespace: string, done: (error: unknown, texts: Record<string, unknown> | false) => void) {
        const load = find(language, namespace);
        if (!load) {
          done(new Error(`no texts for ${namespace}`), false);
          return;
        }
        load().then(
          (texts) => done(null, texts.default),
          (error: unknown) => done(error, false),
        );
      },
    })
    .use(initReactI18next)
    .init({
      lng: preferred(),
      fallbackLng: false,
      ns: ["common"],
      defaultNS: "common",
      fallbackNS: "common",
      interpolation: { escapeValue: false },
      returnNull: false,
    });
}
