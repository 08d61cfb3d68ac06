import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";

const source = new URL("../src", import.meta.url).pathname;
const files = readdirSync(source, { recursive: true, encoding: "utf8" });
const read = (file: string) => readFileSync(join(source, file), "utf8");

/** The keys of a file of texts; plural forms of one text count as one, because languages have different ones. */
function keysOf(texts: object, prefix = ""): string[] {
  return Object.entries(texts).flatMap(([key, value]) =>
    typeof value === "object" && value !== null
      ? keysOf(value as object, `${prefix}${key}.`)
      : [`${prefix}${key}`.replace(/_(one|other)$/, "")],
  );
}

const unique = (keys: string[]) => [...new Set(keys)].sort();

describe("the texts", () => {
  // Refusals are told in English by the server itself.
  const told = (keys: string[]) => keys.filter((key) => !key.startsWith("problems."));

  it.each(files.filter((file) => file.endsWith(".zh-CN.json")))("%s has the same keys in English", (chinese) => {
    const [zh, en] = [chinese, chinese.replace(".zh-CN.", ".en.")].map((file) => told(keysOf(JSON.parse(read(file)) as object)));
    expect(unique(en ?? [])).toEqual(unique(zh ?? []));
  });

  it("have Chinese words for every refusal of the server", () => {
    const codes = readFileSync(new URL("../../tests/Architecture/errors.txt", import.meta.url), "utf8")
      .trim()
      .split("\n");
    const known = new Set(keysOf(JSON.parse(read("app/texts/common.zh-CN.json")) as object));
    expect(codes.filter((code) => !known.has(`problems.${code}`))).toEqual([]);
  });

  it("stand nowhere but in their files", () => {
    const exempt = ["features/guests/knownColumns.ts"];
    const code = files.filter(
      (file) => /\.tsx?$/.test(file) && !file.includes(".test.") && !file.endsWith("schema.d.ts") && !exempt.includes(file),
    );
    expect(code.filter((file) => /\p{Script=Han}/u.test(read(file)))).toEqual([]);
  });
});
