import { useTranslation } from "react-i18next";
import { AreaCard } from "./AreaCards";
import { AreaMet } from "./AreaTable";
import { useBoardLinks } from "./boardLinks";
import { ControlCell } from "./ControlCell";
import { shown, type Control } from "./readiness";

/** The six commitments, which stand beside the areas. */
export function Commitments({ commitments, narrow }: { commitments: Control[]; narrow: boolean }) {
  const { t } = useTranslation("transfers");
  const { show } = useBoardLinks();
  const visible = commitments.filter((control) => shown(control, show));
  if (visible.length === 0) {
    return null;
  }
  if (narrow) {
    return <AreaCard name={t("board.commitments")} controls={commitments} />;
  }
  return (
    <section className="card commitments">
      <header>
        <h3>{t("board.commitments")}</h3>
        <AreaMet area={{ controls: commitments }} />
      </header>
      <ul>
        {visible.map((control) => (
          <li key={control.id}>
            <ControlCell control={control} />
          </li>
        ))}
      </ul>
    </section>
  );
}
