import { performance } from "node:perf_hooks";
import { createScorer, defaultSettings, estimate, openWorkforce, readWorkforce } from "@kommuneradar/core";
import { referenceData as reference } from "@kommuneradar/reference-data";
import { seededRandom } from "../lib/random.mjs";
import { median, quantile } from "../lib/timing.mjs";
import { workforceText } from "./data.mjs";

/** A host gives itself back after so many milliseconds. */
const turn = 15;

/**
 * Opening a workforce text in steps, and typing in it: what each event costs until the table is there, and until the
 * estimate by sector with its analytic ranges is, beside all of it made anew.
 * @param {number} rows
 * @param {{ say: (line: string) => void, quick: boolean }} how
 */
export function measureEditing(rows, { say, quick }) {
  const text = [...workforceText(rows)].join("");
  say(`editing, ${rows} rows, ${(text.length / 1e6).toFixed(1)} million characters`);
  const { live, opening } = open(text);
  const settings = defaultSettings({ groupBy: ["sector"], ranges: "analytic" });
  const scorer = createScorer(reference, settings);
  const fresh = median(Array.from({ length: quick ? 1 : 3 }, () => timeAnew(text, settings)));
  live.table();
  const events = typing(text, rows).map(({ title, rounds, changes }) => {
    const times = { table: [], estimate: [] };
    // Each by itself: an estimate leaves no room in the processor's caches for what an edit needs.
    for (const [time, finish] of [
      [times.table, () => {}],
      [times.estimate, (table) => estimate([table], reference, settings, { scorer })],
    ]) {
      for (let round = 0; round < (quick ? 1 : rounds); round++) {
        for (const edit of changes()) {
          const start = performance.now();
          live.edit(edit);
          finish(live.table());
          time.push(performance.now() - start);
        }
      }
    }
    return {
      title,
      table: median(times.table),
      tableP99: quantile(times.table, 0.99),
      estimate: median(times.estimate),
      estimateP99: quantile(times.estimate, 0.99),
      ratio: fresh / median(times.estimate),
      runs: times.table.length,
    };
  });
  return { rows, opening, fresh, events };
}

/** Milliseconds of reading the text and estimating it, without anything that is kept. */
function timeAnew(text, settings) {
  const start = performance.now();
  estimate([readWorkforce(text, { reference })], reference, settings);
  return performance.now() - start;
}

function open(text) {
  const start = performance.now();
  const live = openWorkforce(text, { reference });
  let longest = 0;
  for (let isMore = true; isMore; ) {
    const step = performance.now();
    while (isMore && performance.now() - step < turn) isMore = live.readSome();
    longest = Math.max(longest, performance.now() - step);
  }
  return { live, opening: { total: performance.now() - start, longest } };
}

/** Each event is made and undone, so that the text stays as long as it is. */
function typing(text, rows) {
  const random = seededRandom(7);
  // Inside the last cell of a row: a digit more of its weight.
  const place = () => text.indexOf("\n", 100 + random(text.length - 200)) - 3;
  const insertAt = (offset, inserted) => [
    [{ offset, deleted: 0, inserted }],
    [{ offset, deleted: inserted.length, inserted: "" }],
  ];
  const pasted = "0301,Skole,2341,1,1.00\n".repeat(1000);
  return [
    { title: "one character, and its undo", rounds: 1000, changes: () => insertAt(place(), "7") },
    { title: "a quotation mark, and its undo", rounds: 20, changes: () => insertAt(place(), '"') },
    { title: "a line end, and its undo", rounds: 20, changes: () => insertAt(place(), "\n") },
    { title: "1,000 rows pasted, and their undo", rounds: 50, changes: () => insertAt(place() + 4, pasted) },
    {
      title: "100 cursors, and their undo",
      rounds: 10,
      changes() {
        const places = Array.from({ length: Math.min(100, rows) }, place).sort((a, b) => b - a);
        const distinct = [...new Set(places)];
        return [
          distinct.map((offset) => ({ offset, deleted: 0, inserted: "7" })),
          distinct.map((offset, index) => ({
            offset: offset + distinct.length - 1 - index,
            deleted: 1,
            inserted: "",
          })),
        ];
      },
    },
  ];
}
