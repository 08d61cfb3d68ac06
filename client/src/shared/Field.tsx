import { cloneElement, isValidElement, useId, type ReactNode } from "react";
import "./controls.css";

/** A control of a form with its label above and, below, what helps to fill it in and, if it was refused, the reason. */
export function Field({
  label,
  hint,
  error,
  className = "",
  children,
}: {
  label: ReactNode;
  /** Describes the one control in the field; it is no part of the control's name. */
  hint?: ReactNode;
  error?: ReactNode;
  className?: string;
  children: ReactNode;
}) {
  const id = useId();
  const field = (
    <label className={`field ${className}`}>
      <span>{label}</span>
      {hint && isValidElement<{ "aria-describedby"?: string }>(children) ? cloneElement(children, { "aria-describedby": id }) : children}
      {error && (
        <span className="field-error" role="alert">
          {error}
        </span>
      )}
    </label>
  );
  return hint ? (
    <div className="hinted">
      {field}
      <small id={id}>{hint}</small>
    </div>
  ) : (
    field
  );
}
