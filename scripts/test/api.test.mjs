// What packages export is what their reviewed lists and their pages say, and all of it is said something of.
import assert from "node:assert/strict";
import { existsSync, readFileSync } from "node:fs";
import { test } from "node:test";
import { apiOf } from "../lib/api-report.mjs";
import { apiFile, apiPageFile, publishedPackages } from "../lib/packages.mjs";

const read = (file) => (existsSync(file) ? readFileSync(file, "utf8").replaceAll("\r\n", "\n") : "");

for (const published of publishedPackages()) {
  test(`${published.name} says what it exports is`, () => {
    const file = apiFile(published);
    const found = read(file).match(/\(undocumented\)/g)?.length ?? 0;
    assert.equal(found, 0, `Write a docstring for each “(undocumented)” of ${file}`);
  });

  test(`${published.name} exports what its list and its page say`, () => {
    const { report, page } = apiOf(published);
    for (const [file, text] of [
      [apiFile(published), report],
      [apiPageFile(published), page],
    ]) {
      assert.ok(
        text === read(file),
        `${file} is out of date. Run: npm run api, read what changed, and add a changeset (npm run changeset)`,
      );
    }
  });
}
