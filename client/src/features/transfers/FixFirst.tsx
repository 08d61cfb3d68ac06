import { useTranslation } from "react-i18next";
import { Link } from "react-router";
import { useFormat } from "@/shared/format";
import { BlockingMark } from "@/shared/Status";
import { useBoardLinks } from "./boardLinks";
import { blocks, everyControl, worse, type Readiness } from "./readiness";

/** The three gravest blocks, and how fresh the numbers are. */
export function FixFirst({ readiness }: { readiness: Readiness }) {
  const { t } = useTranslation("transfers");
  const { local, time } = useFormat();
  const { toControl } = useBoardLinks();
  const worst = everyControl(readiness).filter(blocks).toSorted(worse).slice(0, 3);
  return (
    <div className="fix-first">
      {worst.length > 0 && (
        <>
          <h2>{t("board.fixFirst")}</h2>
          <ul>
            {worst.map((control) => (
              <li key={control.id}>
                <Link to={toControl(control.id)} title={local(control.summary)}>
                  <BlockingMark blocking={control.blocking} /> <strong>{control.id}</strong>
                  <span>
                    {t(`short.${control.id}`)} · {local(control.summary)}
                  </span>
                  <i aria-hidden="true" />
                </Link>
              </li>
            ))}
          </ul>
        </>
      )}
      <p>{t("board.computed", { time: time(readiness.asOf) })}</p>
    </div>
  );
}
