import { useTranslation } from "react-i18next";
import type { Schema } from "@/api/client";

import { stages } from "./stages";

/** Where the transfer is on its way. */
export function StageLine({ stage }: { stage: Schema<"TransferStage"> }) {
  const { t } = useTranslation("transfers");
  if (stage === "cancelled") {
    return <p className="card">{t("stage.cancelled")}</p>;
  }
  const current = stages.indexOf(stage);
  return (
    <section className="card stage-line" aria-label={t("board.stageLine")}>
      <p>
        <strong>{t(`stage.${stage}`)}</strong> {t("board.stageOf", { number: current + 1 })}
      </p>
      <ol>
        {stages.map((each, index) => {
          const state = index < current ? "passed" : index === current ? "current" : "ahead";
          return (
            <li key={each} className={state} aria-current={index === current ? "step" : undefined}>
              <span className="stage-number" aria-hidden="true">
                {index < current ? "✓" : index + 1}
              </span>
              <span className="stage-name">{t(`stage.${each}`)}</span>
              <span className="visually-hidden">{t(`board.${state}`)}</span>
            </li>
          );
        })}
      </ol>
    </section>
  );
}
