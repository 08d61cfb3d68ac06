import Button from "antd/es/button";
import { useEffect, useState } from "react";
import { useTranslation } from "react-i18next";
import { shownSeconds, type Revealed } from "./reveal";
import { useFieldValue } from "./fieldValue";

/** One value in clear, with the seconds it stays and the number of its audit entry. */
export function RevealedField({ revealed, hide }: { revealed: Revealed; hide: (field: string) => void }) {
  const { t } = useTranslation("guests");
  const fieldValue = useFieldValue();
  const [left, setLeft] = useState(shownSeconds);
  const { field, sequence } = revealed;

  // By the clock and not by counting ticks: a browser slows the timers of a page in the background.
  useEffect(() => {
    const end = performance.now() + shownSeconds * 1000;
    const timer = setInterval(() => {
      const now = Math.ceil((end - performance.now()) / 1000);
      setLeft(now);
      if (now <= 0) {
        hide(field);
      }
    }, 250);
    return () => clearInterval(timer);
  }, [field, sequence, hide]);

  return (
    <div className="revealed" role="status">
      <span className="revealed-label">{t(`field.${field}`)}</span>
      <strong>{fieldValue(field, revealed.value) || t("reveal.empty")}</strong>
      <span className="revealed-why">
        <span>{revealed.purpose}</span>
        <span>{t("reveal.recorded", { sequence })}</span>
      </span>
      <Ring left={left} />
      <Button size="small" onClick={() => hide(field)} aria-label={t("reveal.hideField", { field: t(`field.${field}`) })}>
        {t("reveal.hide")}
      </Button>
    </div>
  );
}

const radius = 14;
const round = 2 * Math.PI * radius;

function Ring({ left }: { left: number }) {
  const { t } = useTranslation("guests");
  return (
    <svg
      className="ring"
      width="36"
      height="36"
      viewBox="0 0 36 36"
      role="timer"
      aria-live="off"
      aria-label={t("reveal.left", { count: left })}
    >
      <circle className="ring-track" cx="18" cy="18" r={radius} />
      <circle cx="18" cy="18" r={radius} strokeDasharray={`${(round * left) / shownSeconds} ${round}`} transform="rotate(-90 18 18)" />
      <text x="18" y="22">
        {left}
      </text>
    </svg>
  );
}
