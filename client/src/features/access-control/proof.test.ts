// @vitest-environment node
import { createHash } from "node:crypto";
import { describe, expect, it } from "vitest";
import { checkInclusion } from "./proof";

// The tree as RFC 6962, 2.1 defines it, by recursion and with another SHA-256 than the one under test.
const hash = (...parts: Buffer[]) => createHash("sha256").update(Buffer.concat(parts)).digest();
const leafHash = (text: string) => hash(Buffer.of(0), Buffer.from(text));
const split = (size: number) => 2 ** Math.ceil(Math.log2(size) - 1);

function root(texts: string[]): Buffer {
  const [first = ""] = texts;
  const at = split(texts.length);
  return texts.length === 1 ? leafHash(first) : hash(Buffer.of(1), root(texts.slice(0, at)), root(texts.slice(at)));
}

function path(index: number, texts: string[]): Buffer[] {
  const at = split(texts.length);
  if (texts.length === 1) {
    return [];
  }
  return index < at
    ? [...path(index, texts.slice(0, at)), root(texts.slice(at))]
    : [...path(index - at, texts.slice(at)), root(texts.slice(0, at))];
}

const log = (size: number) => Array.from({ length: size }, (_, index) => `{"sequence":${index + 1},"action":"显示"}`);
const hex = (buffer: Buffer) => buffer.toString("hex");
const proofOf = (index: number, texts: string[]) => ({ leafIndex: index, treeSize: texts.length, hashes: path(index, texts).map(hex) });

describe("the check of an inclusion proof", () => {
  it("leads every entry of every small log to its root", async () => {
    for (let size = 1; size <= 17; size++) {
      const texts = log(size);
      for (const [index, text] of texts.entries()) {
        const checked = await checkInclusion(text, proofOf(index, texts));
        expect(checked, `entry ${index} of ${size}`).toMatchObject({ leaf: hex(leafHash(text)), root: hex(root(texts)), fits: true });
      }
    }
  });

  it("knows a fixed vector: two entries, computed by hand with sha256sum", async () => {
    const checked = await checkInclusion("a", {
      leafIndex: 0,
      treeSize: 2,
      hashes: ["57eb35615d47f34ec714cacdf5fd74608a5e8e102724e80b24b287c0c27b6a31"],
    });
    expect(checked.leaf).toBe("022a6979e6dab7aa5ae4c3e5e45f7e977112a7e63593820dbec1ec738a24f93c");
    expect(checked.root).toBe("b137985ff484fb600db93107c77b0365c80d78f5b429ded0fd97361d077999eb");
  });

  it("leads an altered entry to another root", async () => {
    const texts = log(11);
    const checked = await checkInclusion(`${texts[4] ?? ""} `, proofOf(4, texts));
    expect(checked.root).not.toBe(hex(root(texts)));
  });

  it("finds a proof too long or too short for the log", async () => {
    const texts = log(11);
    const proof = proofOf(4, texts);
    const short = await checkInclusion(texts[4] ?? "", { ...proof, hashes: proof.hashes.slice(1) });
    const long = await checkInclusion(texts[4] ?? "", { ...proof, hashes: [...proof.hashes, hex(root(texts))] });
    expect([short.fits, long.fits]).toEqual([false, false]);
  });

  it("counts beyond 31 bits", async () => {
    const hashes = Array.from({ length: 40 }, (_, step) => hex(leafHash(String(step))));
    const index = 2 ** 39 + 5;
    let expected = leafHash("x");
    for (const [step, sibling] of hashes.entries()) {
      const side =
        Math.floor(index / 2 ** step) % 2 === 1 ? [Buffer.from(sibling, "hex"), expected] : [expected, Buffer.from(sibling, "hex")];
      expected = hash(Buffer.of(1), ...side);
    }
    expect(await checkInclusion("x", { leafIndex: index, treeSize: 2 ** 40, hashes })).toMatchObject({ root: hex(expected), fits: true });
  });
});
