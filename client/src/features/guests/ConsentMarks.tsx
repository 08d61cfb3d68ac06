import { useTranslation } from "react-i18next";
import type { Schema } from "@/api/client";
import { useFormat } from "@/shared/format";
import { Tag } from "@/shared/Status";

/** Consent marks as the PMS had them: a mark never set is not a no, and neither is a proof of consent. */
export function ConsentMarks({ marks }: { marks: Schema<"GetGuestConsentFlag">[] }) {
  const { t } = useTranslation("guests");
  const { time } = useFormat();
  return (
    <section className="guest-part" aria-labelledby="marks">
      <h2 id="marks">{t("marks.title")}</h2>
      <p className="muted">{marks.length === 0 ? t("marks.none") : t("marks.note")}</p>
      <ul className="rows">
        {marks.map((mark) => (
          <li key={mark.sourceField}>
            <span className="rows-main mono">{mark.sourceField}</span>
            <span className="muted">{time(mark.readAt)}</span>
            {mark.answer === "notRecorded" ? (
              <Tag tone="notApplicable">{t("marks.answer.notRecorded")}</Tag>
            ) : (
              <span className="mark-answer">{t(`marks.answer.${mark.answer}`)}</span>
            )}
          </li>
        ))}
      </ul>
    </section>
  );
}
