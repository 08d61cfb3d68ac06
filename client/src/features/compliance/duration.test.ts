import { expect, test } from "vitest";
import { daysOf, durationInWords } from "./duration";

test("durations are told in words", () => {
  expect(durationInWords("P15D", "en")).toBe("15 days");
  expect(durationInWords("P1Y6M", "en")).toBe("1 year 6 months");
  expect(durationInWords("PT72H", "zh-CN")).toBe("72小时");
});

test("what is no duration is left to others", () => {
  expect(durationInWords("1000000", "en")).toBeUndefined();
  expect(durationInWords("P", "en")).toBeUndefined();
  expect(daysOf("P1M")).toBeUndefined();
  expect(daysOf("P10D")).toBe(10);
});
