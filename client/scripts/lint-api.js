// Lints the committed OpenAPI document by the rules of redocly.yaml. The library alone: its command line brings a whole documentation renderer.
import { fileURLToPath } from "node:url";
import { formatProblems, getTotals, lint, loadConfig } from "@redocly/openapi-core";

const path = (relative) => fileURLToPath(new URL(relative, import.meta.url));
const config = await loadConfig({ configPath: path("../redocly.yaml") });
const problems = await lint({ ref: path("../../openapi/v1.json"), config });
const totals = getTotals(problems);
formatProblems(problems, { format: "codeframe", totals, version: "2" });
console.log(`${totals.errors} errors, ${totals.warnings} warnings`);
process.exit(totals.errors + totals.warnings > 0 ? 1 : 0);
