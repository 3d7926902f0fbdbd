// A part of what `npm run fuzz` does, from one seed; and what becomes of a case that does not end by itself.
import assert from "node:assert/strict";
import { test } from "node:test";
import { fuzz, ownLimits } from "../lib/fuzz/run.mjs";
import { targets } from "../lib/fuzz/targets.mjs";

for (const name of Object.keys(targets)) {
  test(`${name}: holds for seeded changes to real files`, async () => {
    const { cases, failed } = await fuzz(name, 20_261_127, (count) => count === 150);
    assert.deepEqual(failed, []);
    assert.equal(cases, 150);
  });
}

/** A target whose third case, seed 12, does this; the others hold. */
const onceOf = (body) =>
  `data:text/javascript,${encodeURIComponent(`let cases = 0;
    export const targets = { it: async (next) => { if (++cases === 3) { ${body} } } };`)}`;
const memory = { ...ownLimits, heap: 32, bytes: 128 };

for (const [what, body, limits, why] of [
  [
    "runs for ever",
    "for (;;);",
    { ...ownLimits, processor: 500 },
    /^took \d+ ms of processor and did not end$/,
  ],
  [
    "waits for ever",
    "await new Promise(() => {});",
    { ...ownLimits, wait: 2000 },
    /^did not end within 2000 ms$/,
  ],
  [
    "takes all of the heap",
    "const all = []; for (;;) all.push({ at: all.length });",
    memory,
    /memory limit|of memory/,
  ],
  ["takes all other memory", "const all = []; for (;;) all.push(Buffer.alloc(1e7, 1));", memory, /of memory/],
  ["ends the program", "process.exit(0);", ownLimits, /^ended the thread with 0$/],
  ["throws what is no error", "throw 'no';", ownLimits, /^no$/],
  [
    "throws what nobody awaits",
    "Promise.reject(new Error('late')); await new Promise(() => {});",
    ownLimits,
    /^late$/,
  ],
]) {
  test(`a case that ${what} is one that failed, with its seed, and those after it are run`, async () => {
    const { cases, failed } = await fuzz("it", 10, (count) => count === 5, { targets: onceOf(body), limits });
    assert.equal(cases, 5);
    assert.deepEqual(
      failed.map(({ seed }) => seed),
      [12],
    );
    assert.match(failed[0].error.message, why);
  });
}

test("a seed gives the same case alone as in its turn", async () => {
  const told = `data:text/javascript,${encodeURIComponent(
    "export const targets = { it: (next) => { throw new Error(String([next(1e9), next(1e9)])); } };",
  )}`;
  const run = (seed, count) => fuzz("it", seed, (cases) => cases === count, { targets: told });
  const [inTurn, alone] = [await run(7, 3), await run(9, 1)];
  assert.equal(inTurn.failed[2].error.message, alone.failed[0].error.message);
  assert.notEqual(inTurn.failed[1].error.message, alone.failed[0].error.message);
});
