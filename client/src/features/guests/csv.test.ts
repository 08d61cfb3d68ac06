// @vitest-environment node
import { gzipSync } from "node:zlib";
import { describe, expect, it } from "vitest";
import { parseCsv, separatorOf } from "./csv";
import { decode, readPreview } from "./csvPreview";
import { columnsOf, faultsOf, fill, suggest } from "./mapping";

describe("the beginning of a CSV file", () => {
  it("keeps separators, quotes and line breaks inside quotes", () => {
    expect(parseCsv('a,b\r\n"x, ""y""\nz",2\r\n\r\n3,4', ",", 9)).toEqual([
      ["a", "b"],
      ['x, "y"\nz', "2"],
      ["3", "4"],
    ]);
  });

  it("leaves out a record it breaks off in", () => {
    expect(parseCsv('a,b\n1,"half', ",", 9)).toEqual([["a", "b"]]);
  });

  it("finds the separator by the header", () => {
    expect(separatorOf("a;b,c;d\n1,2,3,4,5")).toBe(";");
    expect(separatorOf("a\tb\tc")).toBe("\t");
  });

  it("reads GB18030 where the bytes are no UTF-8", () => {
    expect(decode(Uint8Array.of(0xd0, 0xd5, 0xc3, 0xfb, 0x2c, 0xb5, 0xe7, 0xbb, 0xb0))).toBe("姓名,电话");
    expect(decode(new TextEncoder().encode("姓名,电话"))).toBe("姓名,电话");
  });

  it("unpacks a packed file as far as needed", async () => {
    const text = `id,name\n${Array.from({ length: 50_000 }, (_, row) => `${row},guest ${row}`).join("\n")}`;
    const preview = await readPreview(new File([gzipSync(text)], "guests.csv.gz"), 2);
    expect(preview).toEqual({
      columns: ["id", "name"],
      rows: [
        ["0", "guest 0"],
        ["1", "guest 1"],
      ],
    });
  });
});

describe("a column mapping", () => {
  const columns = ["Guest No", "手机号", "arrival", "e-mail"];

  it("begins with the columns whose names are known", () => {
    const names: Record<string, string> = { phone: "手机号", email: "E-mail" };
    expect(suggest(columns, [], (field) => names[field] ?? field)).toEqual({
      externalRef: "",
      phone: "手机号",
      arrival: "arrival",
      email: "e-mail",
    });
  });

  it("shows what a template gives", () => {
    expect(fill("{Guest No}-{row}", columns, ["G1", "1", "2026-01-01", ""], 7)).toBe("G1-7");
    expect(fill("手机号", columns, ["G1", "138"], 1)).toBe("138");
    expect(columnsOf("{a}+{row}+{b}")).toEqual(["a", "b"]);
  });

  it("names what is missing or wrong", () => {
    expect(faultsOf({ room: "arrival" }, columns).all).toEqual(["externalRef", "arrival"]);
    expect(faultsOf({ externalRef: "{Guest No", arrival: "nowhere" }, columns)).toEqual({
      all: [],
      fields: { externalRef: "braces", arrival: "column" },
    });
  });
});
