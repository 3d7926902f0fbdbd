// What packages export is what their reviewed lists say.
import assert from "node:assert/strict";
import { existsSync, readFileSync } from "node:fs";
import { test } from "node:test";
import { apiReport } from "../lib/api-report.mjs";
import { apiFile, publishedPackages } from "../lib/packages.mjs";

for (const published of publishedPackages()) {
  test(`${published.name} exports what its list says`, () => {
    const file = apiFile(published);
    const reviewed = existsSync(file) ? readFileSync(file, "utf8").replaceAll("\r\n", "\n") : "";
    assert.ok(
      apiReport(published) === reviewed,
      `${file} is out of date. Run: npm run api, read what changed, and add a changeset (npm run changeset)`,
    );
  });
}
