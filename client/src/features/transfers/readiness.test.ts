import { expect, test } from "vitest";
import { shown, tally, worstFirst, type Area, type Control } from "./readiness";

const control = (id: string, status: Control["status"], blocking: Control["blocking"] = "none"): Control => ({
  id,
  name: { zh: id, en: id },
  status,
  blocking,
  summary: { zh: "", en: "" },
  facts: [],
});

const area = (number: number, ...controls: Control[]): Area => ({ number, key: `a${number}`, name: { zh: "", en: "" }, controls });

test("the area with the gravest open control stands first, equal ones by number", () => {
  const areas = [
    area(1, control("1.1", "met", "law"), control("1.2", "met")),
    area(2, control("2.1", "unmet"), control("2.2", "unmet")),
    area(3, control("3.1", "unmet", "own"), control("3.2", "met")),
    area(4, control("4.1", "met"), control("4.2", "partial", "law")),
    area(5, control("5.1", "met"), control("5.2", "unmet", "law")),
    area(6, control("6.1", "met"), control("6.2", "met")),
    area(7, control("7.1", "unmet"), control("7.2", "partial")),
  ];
  expect(worstFirst(areas).map((each) => each.number)).toEqual([5, 4, 3, 2, 7, 1, 6]);
});

test("only what is not met counts as a block", () => {
  const controls = [
    control("1", "met", "law"),
    control("2", "partial", "law"),
    control("3", "unmet", "own"),
    control("4", "notApplicable", "own"),
  ];
  expect(tally(controls)).toEqual({ law: 1, own: 1, met: 1, partial: 1, unmet: 1, notApplicable: 1 });
});

test("the narrowed board shows what was asked for", () => {
  expect(shown(control("1", "partial", "law"), "law")).toBe(true);
  expect(shown(control("1", "partial", "law"), "unmet")).toBe(false);
  expect(shown(control("1", "met", "law"), "law")).toBe(false);
  expect(shown(control("1", "met"), undefined)).toBe(true);
});
