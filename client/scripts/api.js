// Types of the API from the committed document. Lists answer JSON or, if asked, CSV; the dashboard downloads CSV by itself, so typed calls see JSON alone.
import { readFileSync, writeFileSync } from "node:fs";
import openapiTS, { astToString } from "openapi-typescript";

const document = JSON.parse(readFileSync(new URL("../../openapi/v1.json", import.meta.url), "utf8"));
for (const operation of Object.values(document.paths).flatMap((path) => Object.values(path))) {
  for (const { content } of Object.values(operation.responses)) {
    if (content?.["application/json"]) {
      delete content["text/csv"];
    }
  }
}
writeFileSync(new URL("../src/api/schema.d.ts", import.meta.url), astToString(await openapiTS(document)));
