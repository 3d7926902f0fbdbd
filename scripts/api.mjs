// npm run api: writes what each package exports into its `<name>.api.md`, which is reviewed like code, and into docs/api, which is read.
import { mkdirSync, writeFileSync } from "node:fs";
import { dirname } from "node:path";
import { apiOf } from "./lib/api-report.mjs";
import { apiFile, apiPageFile, publishedPackages } from "./lib/packages.mjs";
import { runTask } from "./lib/tools.mjs";

await runTask("build");
for (const published of publishedPackages()) {
  const { report, page } = apiOf(published);
  writeFileSync(apiFile(published), report);
  mkdirSync(dirname(apiPageFile(published)), { recursive: true });
  writeFileSync(apiPageFile(published), page);
}
