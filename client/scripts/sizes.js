// Script a page makes a browser fetch, as gzip. The closure of the static imports is read from the build's manifest,
// because the names of chunks move whenever an import does.
import { readFileSync, statSync } from "node:fs";

const kib = 1024;
const limits = { signIn: 130 * kib, page: 370 * kib };
const dist = new URL("../dist/", import.meta.url).pathname;
const manifest = JSON.parse(readFileSync(`${dist}.vite/manifest.json`, "utf8"));

function closure(keys, seen = new Set()) {
  for (const key of keys.filter((key) => !seen.has(key))) {
    seen.add(key);
    closure(manifest[key].imports ?? [], seen);
  }
  return seen;
}

const size = (keys) =>
  [...closure(keys)].map((key) => statSync(`${dist}${manifest[key].file}.gz`).size).reduce((sum, bytes) => sum + bytes, 0);
const entry = "index.html";
const shell = "src/app/shell/Shell.tsx";
const locale = Object.keys(manifest).find((key) => key.endsWith("antd/es/locale/zh_CN.js"));
const pages = Object.keys(manifest).filter((key) => /^src\/features\/.*Page\.tsx$/.test(key));
let tooLarge = 0;
for (const [name, keys, limit] of [
  ["sign-in", [entry, "src/app/texts/common.zh-CN.json"], limits.signIn],
  ...pages.map((page) => [page, [entry, "src/app/texts/common.zh-CN.json", shell, locale, page], limits.page]),
]) {
  const bytes = size(keys);
  tooLarge += bytes > limit ? 1 : 0;
  console.log(`${bytes > limit ? "TOO LARGE" : "ok       "} ${(bytes / kib).toFixed(1).padStart(6)} of ${limit / kib} KiB  ${name}`);
}
process.exit(tooLarge ? 1 : 0);
