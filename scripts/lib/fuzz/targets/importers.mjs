import assert from "node:assert/strict";
import { importRadar, parseYaml, radarImporters } from "../../../../packages/core/dist/index.js";
import { mutate } from "../mutate.mjs";

const entry = { name: "RPA", ring: "adopt", quadrant: "Tools", isNew: "FALSE", description: "a" };
const sources = [
  ["a.csv", `${Object.keys(entry).join()}\n${`${Object.values(entry).join()}\n`.repeat(3)}`],
  ["a.json", JSON.stringify([entry, { ...entry, name: "AI" }])],
  [
    "config.json",
    JSON.stringify({
      quadrants: [{ name: "A" }],
      rings: [{ name: "ADOPT" }],
      entries: [{ label: "X", quadrant: 0, ring: 0 }],
    }),
  ],
  ["radar/2024-01-01/a.md", "---\ntitle: A\nring: adopt\nquadrant: tools\ntags: [x]\n---\nText\n"],
  ["a.yaml", "meta:\n  date: 2024-01-01\ndata:\n  - name: A\n    quadrant: q\n    ring: Adopt\n"],
];
const froms = [undefined, ...radarImporters.map(({ id }) => id)];

/** Any file is imported, as YAML without faults, or refused. */
export async function importers(next) {
  const [path, text] = sources[next(sources.length)];
  const bytes = new TextEncoder().encode(mutate(text, next));
  const result = await importRadar([{ path, bytes }], froms[next(froms.length)], "radar");
  if ("refused" in result) return;
  assert.ok(result.entriesOut <= result.entriesIn, "more entries than there were");
  for (const { text: written } of result.files) assert.deepEqual(parseYaml(written).problems, []);
}
