import { expect, test } from "vitest";
import { csv } from "./csv";

test("quotes what would break a row and disarms formulas", () => {
  expect(
    csv([
      ["a,b", 'say "x"', -1],
      ["=1+1", "two\nlines", "plain"],
    ]),
  ).toBe('\uFEFF"a,b","say ""x""",-1\r\n\'=1+1,"two\nlines",plain\r\n');
});
