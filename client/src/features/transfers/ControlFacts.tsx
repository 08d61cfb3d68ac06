import { useTranslation } from "react-i18next";
import { useFormat } from "@/shared/format";
import { ScopedLink } from "@/shared/ScopedLink";
import type { Control } from "./readiness";

/** The facts a status rests on: each with its age, and with the way to its list. */
export function ControlFacts({ control }: { control: Control }) {
  const { t } = useTranslation("transfers");
  const { local, time, figure } = useFormat();
  return (
    <>
      <h3 className="facts-head">
        {t("drawer.facts")} <small>{control.facts.some((fact) => fact.href) && t("drawer.factsHint")}</small>
      </h3>
      {control.facts.length === 0 && !control.covers && <p className="muted">{t("drawer.noFacts")}</p>}
      <table className="fact-table">
        <thead className="visually-hidden">
          <tr>
            <th scope="col">{t("drawer.label")}</th>
            <th scope="col">{t("drawer.value")}</th>
            <th scope="col">{t("drawer.open")}</th>
            <th scope="col">{t("drawer.asOf")}</th>
          </tr>
        </thead>
        <tbody>
          {control.facts.map((fact) => (
            <tr key={fact.label.en}>
              <th scope="row">{local(fact.label)}</th>
              <td className="fact-value">{figure(fact.value)}</td>
              <td>
                {fact.href && (
                  <ScopedLink to={fact.href} aria-label={`${t("drawer.open")}: ${local(fact.label)}`}>
                    {t("drawer.open")}
                  </ScopedLink>
                )}
              </td>
              <td className="fact-age">
                <time dateTime={fact.asOf}>{time(fact.asOf)}</time>
              </td>
            </tr>
          ))}
          {control.covers && (
            <tr>
              <th scope="row">{t("drawer.cover")}</th>
              <td className="fact-value" colSpan={3}>
                {t("drawer.coverText", control.covers)}
              </td>
            </tr>
          )}
        </tbody>
      </table>
    </>
  );
}
