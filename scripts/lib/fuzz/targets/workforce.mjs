import assert from "node:assert/strict";
import { readMappingTable, readWorkforce } from "../../../../packages/core/dist/index.js";
import { referenceData } from "../../../../packages/reference-data/dist/index.js";
import { mutate } from "../mutate.mjs";
import { sample } from "../samples.mjs";

const text = sample("examples/eksempelby/arbeidsstyrke.workforce.csv", 2000);
const options = { reference: referenceData };

/** Any text is read; its bytes say the same as its characters. */
export function workforce(next) {
  const given = mutate(text, next).toWellFormed();
  const { problems, cube } = readWorkforce(given, options);
  const ofBytes = readWorkforce(new TextEncoder().encode(given), options);
  assert.deepEqual(ofBytes.problems, problems);
  assert.deepEqual(ofBytes.cube, cube);
  readMappingTable(given);
}
