// What imports what is what docs/imports.md draws, and the packages stand as docs/architecture.md says.
import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { test } from "node:test";
import { importMap, importPage } from "../lib/import-map.mjs";
import { root } from "../lib/root.mjs";

const page = (name) => readFileSync(join(root, "docs", name), "utf8").replaceAll("\r\n", "\n");

test("the page that draws imports is what the code says", () => {
  assert.ok(importPage() === page("imports.md"), "docs/imports.md is out of date. Run: npm run imports");
});

test("each package and folder that the code has is seen, with what it needs", () => {
  const map = importMap();
  const needs = Object.fromEntries(map.map(({ name, packages }) => [name, packages]));
  assert.deepEqual(needs.schema, []);
  assert.deepEqual(needs.core, ["packages/schema"]);
  assert.ok(needs.vscode.includes("packages/language-service"));
  const core = map.find(({ name }) => name === "core").folders;
  assert.ok(core.get("diff").includes("radar"));
  assert.ok(!core.get("yaml").includes("radar"));
});

/** Rows of the table in the architecture: a package, and what it may import. */
const mayImport = new Map(
  [...page("architecture.md").matchAll(/^\| `((?:packages|apps)\/[\w-]+)` \|.*\| ([^|]+) \|$/gm)].map(
    ([, folder, allowed]) => [folder, allowed],
  ),
);

test("every package stands in the architecture's table, and imports no more than that says", () => {
  const map = importMap();
  assert.deepEqual([...mayImport.keys()].sort(), map.map(({ folder }) => folder).sort());
  for (const { folder, packages } of map) {
    const allowed = mayImport.get(folder);
    if (allowed === "all of the above") continue;
    for (const one of packages) assert.match(allowed, new RegExp(`\\b${one.split("/").at(-1)}\\b`), folder);
  }
});
