// A part of what `npm run fuzz` does, from one seed.
import assert from "node:assert/strict";
import { test } from "node:test";
import { fuzz } from "../lib/fuzz/run.mjs";
import { targets } from "../lib/fuzz/targets.mjs";

for (const name of Object.keys(targets)) {
  test(`${name}: holds for seeded changes to real files`, async () => {
    const { cases, failed } = await fuzz(name, 20_261_127, (count) => count === 150);
    assert.deepEqual(failed, []);
    assert.equal(cases, 150);
  });
}
