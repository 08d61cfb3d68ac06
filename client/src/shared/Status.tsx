import { useTranslation } from "react-i18next";
import type { Schema } from "@/api/client";
import "./Status.css";

/** Where a control stands. */
export type ControlStatus = Schema<"ControlStatus">;

/** Shapes differ, not only colours: still readable in grey print and by colour-blind staff. */
export function StatusIcon({ status, size = 12 }: { status: ControlStatus; size?: number }) {
  return (
    <svg className={`status-icon ${status}`} width={size} height={size} viewBox="0 0 12 12" aria-hidden="true">
      {status === "met" && (
        <>
          <circle cx="6" cy="6" r="5.5" fill="currentColor" />
          <path d="M3.6 6.2l1.7 1.7 3.1-3.6" fill="none" stroke="var(--surface)" strokeWidth="1.4" />
        </>
      )}
      {status === "partial" && (
        <>
          <circle cx="6" cy="6" r="4.9" fill="none" stroke="currentColor" strokeWidth="1.2" />
          <path d="M6 1.1a4.9 4.9 0 0 1 0 9.8z" fill="currentColor" />
        </>
      )}
      {status === "unmet" && (
        <>
          <path d="M3.7.5h4.6l3.2 3.2v4.6l-3.2 3.2H3.7L.5 8.3V3.7z" fill="currentColor" />
          <path d="M4 4l4 4M8 4l-4 4" stroke="var(--surface)" strokeWidth="1.4" />
        </>
      )}
      {status === "notApplicable" && (
        <>
          <circle cx="6" cy="6" r="5" fill="none" stroke="currentColor" strokeWidth="1.2" strokeDasharray="2 1.5" />
          <path d="M3.5 6h5" stroke="currentColor" strokeWidth="1.2" />
        </>
      )}
    </svg>
  );
}

/** A status as icon, word and colour. */
export function StatusTag({ status }: { status: ControlStatus }) {
  const { t } = useTranslation();
  return (
    <span className={`tag ${status}`}>
      <StatusIcon status={status} /> {t(`status.${status}`)}
    </span>
  );
}

/** What an unmet control stops: the law's block and the house's own never look alike. */
export function BlockingMark({ blocking }: { blocking: Schema<"Blocking"> }) {
  const { t } = useTranslation();
  if (blocking === "none") {
    return null;
  }
  return blocking === "law" ? (
    <span className="blocking law" title={t("blocking.law")}>
      {t("blocking.lawMark")}
    </span>
  ) : (
    <span className="blocking own" title={t("blocking.own")}>
      <svg width="10" height="10" viewBox="0 0 10 10" aria-hidden="true">
        <path d="M2 4.5h6v4H2zM3.2 4.5V3a1.8 1.8 0 0 1 3.6 0v1.5" fill="none" stroke="currentColor" strokeWidth="1.1" />
      </svg>
    </span>
  );
}

/** A word in one of the four status colours, for states that are no control's. */
export function Tag({ tone, children }: { tone: ControlStatus; children: React.ReactNode }) {
  return <span className={`tag ${tone}`}>{children}</span>;
}
