import type { ReactNode } from "react";
import "./controls.css";

/** A control of a form with its label above and, if it was refused, the reason below. */
export function Field({
  label,
  error,
  className = "",
  children,
}: {
  label: ReactNode;
  error?: ReactNode;
  className?: string;
  children: ReactNode;
}) {
  return (
    <label className={`field ${className}`}>
      <span>{label}</span>
      {children}
      {error && (
        <span className="field-error" role="alert">
          {error}
        </span>
      )}
    </label>
  );
}
