// What packages export is what their reviewed lists say.
import assert from "node:assert/strict";
import { existsSync, readFileSync } from "node:fs";
import { test } from "node:test";
import { apiReport } from "../lib/api-report.mjs";
import { apiFile, publishedPackages } from "../lib/packages.mjs";

/**
 * Names without a docstring that a list may hold, by package; 0 where it is not here. Only ever fewer: who documents some
 * lowers it.
 */
const undocumented = { "@kommuneradar/core": 0, "@kommuneradar/charts": 0 };

for (const published of publishedPackages()) {
  test(`${published.name} says what it exports is`, () => {
    const found = readFileSync(apiFile(published), "utf8").match(/\(undocumented\)/g)?.length ?? 0;
    assert.equal(
      found,
      undocumented[published.name] ?? 0,
      `Write a docstring for each “(undocumented)” of ${apiFile(published)}, or lower the number in this test`,
    );
  });

  test(`${published.name} exports what its list says`, () => {
    const file = apiFile(published);
    const reviewed = existsSync(file) ? readFileSync(file, "utf8").replaceAll("\r\n", "\n") : "";
    assert.ok(
      apiReport(published) === reviewed,
      `${file} is out of date. Run: npm run api, read what changed, and add a changeset (npm run changeset)`,
    );
  });
}
