// npm run api: writes what each package exports into its `<name>.api.md`, which is reviewed like code.
import { writeFileSync } from "node:fs";
import { apiReport } from "./lib/api-report.mjs";
import { apiFile, publishedPackages } from "./lib/packages.mjs";
import { runTask } from "./lib/tools.mjs";

await runTask("build");
for (const published of publishedPackages()) {
  writeFileSync(apiFile(published), apiReport(published));
}
