import assert from "node:assert/strict";
import {
  importRows,
  planImport,
  readSource,
  readWorkforce,
  sourceOfBytes,
  writeImportedWorkforce,
} from "../../../packages/core/dist/index.js";
import { referenceData } from "../../../packages/reference-data/dist/index.js";
import { pick, sometimes } from "./pick.mjs";

const reference = { reference: referenceData };

/** A file through the whole import: refused, or every row of it told of. Returns what it came to. */
export async function importWorkforce(next, name, bytes, options = {}) {
  const { table, refused } = await readSource(sourceOfBytes(name, bytes), options);
  if (table === undefined) return { refused };
  const plan = planImport(table, choicesBy(next), referenceData);
  const result = importRows(table, plan, reference);
  assertTold(result);
  if (result.cells.length > 0) for (const language of ["nb", "en"]) assertSame(result, language);
  return { table, result };
}

/** Mostly none, as most people import. */
function choicesBy(next) {
  return {
    ...(sometimes(next, 8) && { weight: pick(next, ["fte", "headcount", "percent", "share", "rows"]) }),
    ...(sometimes(next, 8) && { codes: pick(next, ["styrk08", "isco08", "yrkeskatalog", "position"]) }),
    ...(sometimes(next, 8) && { headerLine: next(6) }),
    ...(sometimes(next, 8) && { level: 1 + next(4) }),
  };
}

/** Each row counts, or was left out for one reason. */
function assertTold({ rowsIn, rowsUsed, leftOut, cells }) {
  const left = leftOut.reduce((sum, { rows }) => sum + rows, 0);
  assert.equal(rowsUsed + left, rowsIn, "a row is neither used nor left out");
  assert.equal(sumOf(cells, "rows"), rowsUsed, "a row that is used stands in no cell");
  for (const { weightMilli } of cells) assert.ok(Number.isSafeInteger(weightMilli), `weight ${weightMilli}`);
}

/** What is written reads as what was imported, and the same again once it is imported. */
function assertSame(result, language) {
  const text = writeImportedWorkforce(result, language);
  const { cube, format } = readWorkforce(text, { ...reference, classification: result.classification });
  assert.equal(sumOf(cube.cells, "weightMilli"), sumOf(result.cells, "weightMilli"), text);
  assert.equal(format.weight, result.weight, text);
}

const sumOf = (cells, key) => cells.reduce((sum, cell) => sum + cell[key], 0);
