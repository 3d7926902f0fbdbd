import { readFileSync } from "node:fs";
import fc from "fast-check";
import { expect, test } from "vitest";
import { openWorkforce } from "../../src/index.ts";
import { change, offsetOf, undone } from "./arbitrary-edits.ts";
import { contentsAndLines, options, read } from "./reference.ts";

const saved = readFileSync(
  new URL("../../../../examples/eksempelby/arbeidsstyrke.workforce.csv", import.meta.url),
  "utf8",
);
/** The whole replay, by hand: KOMMUNERADAR_RUNS=10000 npx vitest run replay. */
const count = Number(process.env["KOMMUNERADAR_RUNS"] ?? 2000);
/** What is pasted is a text of rows with faults of every kind: the file is put back before they are all there is. */
const untilReverted = 100;
const untilLooked = 200;

test("through thousands of edits, some undone, made again or reverted, a live table is that of a fresh reading", () => {
  const seed = fc.readConfigureGlobal().seed ?? 2019;
  const made = fc.sample(fc.tuple(change, fc.nat(9)), { numRuns: count, seed });
  type Changes = ReturnType<typeof undone>;
  let text = saved;
  const live = openWorkforce(text, options);
  const history: { readonly forth: Changes; readonly back: Changes }[] = [];
  const taken: typeof history = [];
  const done = { edited: 0, undone: 0, redone: 0, reverted: 0 };
  const put = (changes: Changes) => {
    for (const { offset, deleted, inserted } of changes)
      text = text.slice(0, offset) + inserted + text.slice(offset + deleted);
    live.edit(changes);
  };
  const isFresh = () => expect(contentsAndLines(live.table())).toEqual(contentsAndLines(read(text)));
  for (const [index, [{ deleted, inserted, ...where }, chance]] of made.entries()) {
    const last = chance < 2 ? history.pop() : undefined;
    const again = chance === 2 ? taken.pop() : undefined;
    if (index % untilReverted === untilReverted - 1) {
      put([{ offset: 0, deleted: text.length, inserted: saved }]);
      history.length = taken.length = 0;
      done.reverted++;
    } else if (last) {
      put(last.back);
      taken.push(last);
      done.undone++;
    } else if (again) {
      put(again.forth);
      history.push(again);
      done.redone++;
    } else {
      const forth = [{ offset: offsetOf(text, where), deleted, inserted }];
      history.push({ forth, back: undone(text, forth) });
      taken.length = 0;
      put(forth);
      done.edited++;
    }
    // Asked for after each edit, as an editor does; compared now and then, last before the file is put back.
    live.table();
    if (index % untilLooked === untilReverted - 2) isFresh();
  }
  put([{ offset: 0, deleted: text.length, inserted: saved }]);
  isFresh();
  expect(text).toBe(saved);
  for (const times of Object.values(done)) expect(times).toBeGreaterThan(0);
}, 600_000);
