// A part of what `npm run soak` does, from one seed.
import assert from "node:assert/strict";
import { test } from "node:test";
import { mostGrowth, soak } from "../lib/soak.mjs";

test("editing leaves nothing behind, and what is said of files is what a new service says", () => {
  const { keystrokes, megabytes, isFresh } = soak(600, 20_261_127);
  assert.equal(keystrokes, 600);
  assert.ok(isFresh);
  assert.equal(megabytes.length, 3);
  assert.ok(megabytes[2] - megabytes[0] < mostGrowth, `${megabytes} MB`);
});
