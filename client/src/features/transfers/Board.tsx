import { useTranslation } from "react-i18next";
import { Link } from "react-router";
import type { Schema } from "@/api/client";
import { BlockingMark } from "@/shared/Status";
import { useNarrow } from "@/shared/useNarrow";
import { AreaCards } from "./AreaCards";
import { AreaTable } from "./AreaTable";
import { useBoardLinks } from "./boardLinks";
import { Commitments } from "./Commitments";
import { ControlDrawer } from "./ControlDrawer";
import { FixFirst } from "./FixFirst";
import { shown, worstFirst, type Readiness } from "./readiness";
import { StageLine } from "./StageLine";
import { Verdict } from "./Verdict";
import "./Board.css";
import "./Verdict.css";
import "./StageLine.css";
import "./AreaTable.css";
import "./BoardNarrow.css";

/** The board: the verdict, then what stops the handover, then every control worst first. */
export function Board({ transfer, readiness }: { transfer: Schema<"ListTransfersItem">; readiness: Readiness }) {
  const { t } = useTranslation("transfers");
  const { show, toShow } = useBoardLinks();
  const narrow = useNarrow("(max-width: 719px)");
  const areas = worstFirst(readiness.areas).filter((area) => area.controls.some((control) => shown(control, show)));
  const half = Math.max(10, Math.ceil(areas.length / 2));
  return (
    <div className="board">
      <section className="card flush">
        <Verdict transfer={transfer} readiness={readiness} />
        <FixFirst readiness={readiness} />
      </section>
      <StageLine stage={readiness.stage} />
      <div className="board-head">
        <h2>{t("board.heading")}</h2>
        {show ? (
          <p>
            {t("board.filtered", { what: show === "law" || show === "own" ? t(`blocking.${show}`) : t(`status.${show}`) })}{" "}
            <Link to={toShow(undefined)}>{t("board.showAll")}</Link>
          </p>
        ) : (
          <p className="muted">↓ {t("board.worstFirst")}</p>
        )}
        <ul className="board-legend">
          <li>
            <BlockingMark blocking="law" /> {t("blocking.law")}
          </li>
          <li>
            <BlockingMark blocking="own" /> {t("blocking.own")}
          </li>
        </ul>
      </div>
      {narrow ? (
        <AreaCards areas={areas} />
      ) : (
        <div className="area-tables">
          <AreaTable areas={areas.slice(0, half)} label={t("board.areas")} />
          {areas.length > half && <AreaTable areas={areas.slice(half)} label={t("board.areasMore")} />}
        </div>
      )}
      <Commitments commitments={readiness.commitments} narrow={narrow} />
      <ControlDrawer readiness={readiness} areas={areas} />
    </div>
  );
}
