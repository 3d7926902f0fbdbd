// Every format that radars come from and go to has its row in the pages on the command line, in both languages.
import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { test } from "node:test";
import { radarExporters, radarImporters } from "../../packages/core/dist/index.js";
import { root } from "../lib/root.mjs";

for (const page of ["command-line.md", "kommandolinjen.md"]) {
  const text = readFileSync(join(root, "docs", page), "utf8");
  /** The formats of the first column of a table, which names several in a row where they are alike. */
  const formatsIn = (option) => {
    const [, table = ""] = text.split(`| \`${option}\` |`);
    const rows = table.split("\n\n")[0].split("\n").slice(2);
    return rows
      .flatMap((row) => [...row.split("|")[1].matchAll(/`([\w-]+)`/g)].map(([, id]) => id))
      .toSorted();
  };
  test(`docs/${page} tells of every format that radars are imported from`, () => {
    assert.deepEqual(formatsIn("--from"), radarImporters.map(({ id }) => id).toSorted());
  });
  test(`docs/${page} tells of every format that radars are exported to`, () => {
    assert.deepEqual(formatsIn("--to"), Object.keys(radarExporters).toSorted());
  });
}
