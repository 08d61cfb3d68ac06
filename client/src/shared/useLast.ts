import { useState } from "react";

/** A value, or what it was before it was gone: what a drawer shows stays drawn while the drawer leaves. */
export function useLast<Value>(value: Value | undefined): Value | undefined {
  const [last, setLast] = useState(value);
  if (value !== undefined && value !== last) {
    setLast(value);
  }
  return value ?? last;
}
