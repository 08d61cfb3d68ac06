import type { Schema } from "@/api/client";

/** A control as the readiness answer gives it. */
export type Control = Schema<"GetReadinessControl">;

/** An area with its three controls. */
export type Area = Schema<"GetReadinessArea">;

/** The whole answer. */
export type Readiness = Schema<"GetReadinessResponse">;

/** What the board can be narrowed to. */
export const shows = ["law", "own", "met", "partial", "unmet", "notApplicable"] as const;

/** One way to narrow the board. */
export type Show = (typeof shows)[number];

/** Whether a control stops the handover now: it may, and it is not met. */
export const blocks = (control: Control) => control.blocking !== "none" && (control.status === "partial" || control.status === "unmet");

const order = { unmet: 0, partial: 1, notApplicable: 2, met: 3 };
const weight = { law: 0, own: 1, none: 2 };

/** Orders controls: what the law blocks, then what the house blocks, then the rest; unmet before partial in each. */
export function worse(a: Control, b: Control) {
  const rank = (control: Control) => (blocks(control) ? weight[control.blocking] : weight.none) * 4 + order[control.status];
  return rank(a) - rank(b);
}

/** Orders areas by their worst control, then by the second worst, then by the third; equal ones by their number. */
export function worstFirst(areas: Area[]) {
  const sorted = new Map(areas.map((area) => [area, area.controls.toSorted(worse)]));
  return areas.toSorted((a, b) => {
    const [left, right] = [sorted.get(a) ?? [], sorted.get(b) ?? []];
    const first = left.findIndex((control, index) => right[index] && worse(control, right[index]) !== 0);
    return first < 0 ? a.number - b.number : worse(left[first] as Control, right[first] as Control);
  });
}

/** Every control and commitment, areas first. */
export const everyControl = (readiness: Readiness) => [...readiness.areas.flatMap((area) => area.controls), ...readiness.commitments];

/** How many controls each way of narrowing shows. */
export function tally(controls: Control[]) {
  return Object.fromEntries(shows.map((show) => [show, controls.filter((control) => shown(control, show)).length])) as Record<Show, number>;
}

/** Whether a control is shown when the board is narrowed. */
export function shown(control: Control, show: Show | undefined) {
  if (!show) {
    return true;
  }
  return show === "law" || show === "own" ? control.blocking === show && blocks(control) : control.status === show;
}
