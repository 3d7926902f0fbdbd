import { readFileSync } from "node:fs";
import fc from "fast-check";
import { expect, test } from "vitest";
import { type RadarReading, readRadar } from "../../src/index.ts";
import { readWholeRadar } from "../../src/radar/read.ts";
import { type Edit, edits } from "./edits.ts";
import { seen } from "./seen.ts";

const example = readFileSync(
  new URL("../../../../examples/eksempelby/eksempelby.radar.yaml", import.meta.url),
  "utf8",
);
/** Its first technologies: a reading of a text with faults is one of all of it. */
const saved = example
  .split(/(?=^ {2}- id:)/m)
  .slice(0, 8)
  .join("");
/** The whole replay, by hand: KOMMUNERADAR_RUNS=10000 npx vitest run replay. */
const count = Number(process.env["KOMMUNERADAR_RUNS"] ?? 2000);
/** Edits after which what they broke is put right: with ever more faults, little of a radar would be left to read. */
const untilMended = 8;
const untilLooked = 200;

test("through thousands of edits, some undone, made again or reverted, a radar read from the reading before is that of a fresh one", () => {
  const seed = fc.readConfigureGlobal().seed ?? 2019;
  const made = fc.sample(fc.tuple(edits, fc.nat(9)), { numRuns: count, seed });
  let text = saved;
  let reading: RadarReading = readRadar(text);
  const history: string[] = [];
  const undone: string[] = [];
  const done = { edited: 0, undone: 0, redone: 0, reverted: 0 };
  const put = (next: string) => {
    text = next;
    reading = readRadar(text, { previous: reading });
  };
  const make = (edit: Edit) => {
    history.push(text);
    undone.length = 0;
    done.edited++;
    put(edit(text));
  };
  for (const [index, [edit, chance]] of made.entries()) {
    if (chance < 2 && history.length > 0) {
      undone.push(text);
      done.undone++;
      put(history.pop() ?? saved);
    } else if (chance === 2 && undone.length > 0) {
      history.push(text);
      done.redone++;
      put(undone.pop() ?? saved);
    } else if (index % untilMended === 0) {
      history.length = 0;
      done.reverted++;
      put(saved);
    } else make(edit);
    if (index % untilLooked !== untilLooked - 1) continue;
    expect(seen(reading, text)).toBe(seen(readWholeRadar(text), text));
  }
  put(saved);
  expect(seen(reading, saved)).toBe(seen(readRadar(saved), saved));
  for (const times of Object.values(done)) expect(times).toBeGreaterThan(0);
}, 600_000);
