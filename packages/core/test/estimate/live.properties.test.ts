import { referenceData } from "@kommuneradar/reference-data";
import fc from "fast-check";
import { expect, test } from "vitest";
import {
  type Cube,
  compareMappings,
  compareScoreSets,
  createScorer,
  defaultSettings,
  type EstimateSettings,
  estimateSensitivity,
  hiddenCells,
  mappedProcesses,
  openWorkforce,
  processPotential,
  publishEstimate,
  readEstimateFile,
  readWorkforce,
  type Scorer,
  shownCubes,
  type WorkforceTable,
} from "../../src/index.ts";
import { change, offsetOf, text, undone } from "../workforce/arbitrary-edits.ts";
import { options } from "../workforce/reference.ts";

const otherYear = readWorkforce("kommune;sektor;styrk08;årsverk\n9901;skole;2341;20\n9902;helse;5321;4\n", {
  ...options,
});
const alsoOpen = readWorkforce("kommune;sektor;styrk08;årsverk\n9902;skole;2341;7\n9903;Havn;9430;1\n", {
  ...options,
});
const sets = [
  { id: "one", municipalities: ["9901", "9902"] },
  { id: "two", municipalities: ["9902", "0301"] },
];

/** How a page, or an output, may be asked for. */
const asked = fc.record({
  groupBy: fc.constantFrom(
    ["sector"],
    ["sector"],
    [],
    ["group"],
    ["municipality"],
    ["municipality", "sector"],
  ),
  draws: fc.constantFrom(0, 0, 10),
  suppressBelow: fc.constantFrom(0, 2, 10, 1000),
  municipality: fc.constantFrom(undefined, "9901", "0301"),
  group: fc.constantFrom(undefined, ...sets),
  several: fc.boolean(),
});
type Asked = typeof asked extends fc.Arbitrary<infer A> ? A : never;

/** A copy that knows nothing of how its cells came to be. */
function copied({ cube: { dimensions, cells } }: WorkforceTable): Cube {
  return { dimensions, cells: cells.map((cell) => ({ ...cell, key: [...cell.key] })) };
}

const mapped = mappedProcesses(
  readEstimateFile(`kommuneradar: estimate/1
title: E
workforce: a.csv
processes:
  - { id: one, title: One, sector: health, occupations: ["5*"], timeShare: 0.3, potential: 0.7, spread: [0.1, 0.9] }
  - { id: two, title: Two, occupations: ["53", "5321", "2341"], timeShare: 0.123, potential: 0.2 }
`).estimate,
  undefined,
).mapped;

/** Everything that is shown of tables, but what needs the file. */
function shownOf(
  tables: readonly (WorkforceTable | Cube)[],
  { groupBy, draws, suppressBelow, municipality, group, several }: Asked,
  scorerOf: (settings: EstimateSettings) => Scorer,
) {
  const settings = defaultSettings({ groupBy, draws });
  const all = several ? [...tables, "cube" in (tables[0] ?? {}) ? alsoOpen : copied(alsoOpen)] : tables;
  const published = publishEstimate(all, referenceData, settings, {
    scorer: scorerOf(settings),
    groups: sets,
    suppressBelow,
    compare: municipality && { municipality, group },
    years: [
      { year: 2024, tables: [otherYear] },
      { year: 2025, tables: all },
    ],
  });
  const hidden = hiddenCells(all, referenceData, published, { scorer: scorerOf(settings), groups: sets });
  const shown = shownCubes(all, published);
  const plain = { ...settings, draws: 0 };
  return {
    published,
    processes: processPotential({ tables: all, published, scorer: scorerOf(settings), mapped, hidden }),
    mappings: compareMappings(shown, referenceData, plain, scorerOf),
    scoreSets: compareScoreSets(
      shown,
      referenceData,
      plain,
      ["frey-osborne-2017", "ilo-genai-2025"],
      scorerOf,
    ),
  };
}

/** Scorers by what they rest on, made once for all runs, as a host keeps them. */
function keepScorers() {
  const kept = new Map<string, Scorer>();
  return (settings: EstimateSettings) => {
    const key = `${settings.scores} ${settings.mapping}`;
    const scorer = kept.get(key) ?? createScorer(referenceData, settings);
    kept.set(key, scorer);
    return scorer;
  };
}

const header = "kommune;sektor;styrk08;årsverk\n";
const row = fc
  .tuple(
    fc.constantFrom("9901", "9902", "0301", "4601", ""),
    fc.constantFrom("skole", "helse", "Barnehage", "Havn", ""),
    fc.constantFrom("5321", "2341", "4110", "9430", "7532", "110", "53", ""),
    fc.constantFrom("1", "1,5", "12", "0", "0,25", "400", "x"),
  )
  .map((cells) => `${cells.join(";")}\n`);

/** Rows of many cells: in the other texts most edits are of few. */
const manyCells = fc
  .tuple(fc.array(row, { minLength: 5, maxLength: 60 }), fc.integer({ min: 1, max: 20 }))
  .map(([rows, times]) => header + rows.join("").repeat(times));

/** A change inside the rows. */
const inRows = fc.record({
  at: fc.double({ min: 0.2, max: 1, noNaN: true }),
  edge: fc.constantFrom("as it is", "cell end", "cell end"),
  deleted: fc.constantFrom(0, 0, 1, 2, 30, 2000),
  inserted: fc.oneof(fc.constantFrom("", "7", "1", ",5", "\n", '"'), row, row),
});

const event = fc.record({
  changes: fc.array(fc.oneof({ weight: 4, arbitrary: inRows }, change), { minLength: 1, maxLength: 3 }),
  next: fc.constantFrom("go on", "go on", "undo", "undo and redo", "all replaced", "reverted"),
  looked: fc.boolean(),
});

test("what is shown of a text after any edits is what is shown of a fresh reading, to the last bit", () => {
  const [live, fresh] = [keepScorers(), keepScorers()];
  fc.assert(
    fc.property(
      fc.oneof({ weight: 3, arbitrary: manyCells }, text),
      fc.array(event, { maxLength: 5 }),
      fc.array(asked, { minLength: 1, maxLength: 2 }),
      (start, events, questions) => {
        let whole = start;
        const opened = openWorkforce(whole, options);
        const saved = opened.table();
        const make = (changes: ReturnType<typeof undone>) => {
          for (const { offset, deleted, inserted } of changes) {
            whole = whole.slice(0, offset) + inserted + whole.slice(offset + deleted);
          }
          opened.edit(changes);
        };
        const isFresh = () => {
          const table = opened.table();
          for (const question of questions) {
            const again = copied(readWorkforce(whole, options));
            expect(shownOf([table], question, live)).toEqual(shownOf([again], question, fresh));
          }
        };
        isFresh();
        for (const { changes, next, looked } of events) {
          const made = changes.map(({ deleted, inserted, ...where }) => {
            return { offset: offsetOf(whole, where), deleted, inserted };
          });
          const back = undone(whole, made);
          make(made);
          if (next !== "go on") make(back);
          if (next === "undo and redo") make(made);
          if (next === "all replaced") make([{ offset: 0, deleted: whole.length, inserted: start }]);
          if (next === "reverted") make([{ offset: 0, deleted: whole.length, inserted: "" }]);
          if (looked) isFresh();
        }
        isFresh();
        const [question] = questions;
        const before = copied(readWorkforce(start, options));
        if (question) expect(shownOf([saved], question, live)).toEqual(shownOf([before], question, fresh));
      },
    ),
    { numRuns: 100 },
  );
}, 120_000);

test("what each choice does to a total follows the text", () => {
  const opened = openWorkforce(`${header}9901;skole;2341;20\n9901;helse;5321;30\n`, options);
  opened.table();
  opened.edit([{ offset: header.length, deleted: 0, inserted: "9902;skole;4110;12,5\n" }]);
  const table = opened.table();
  const settings = defaultSettings();
  expect(estimateSensitivity([table], referenceData, settings)).toEqual(
    estimateSensitivity([copied(table)], referenceData, settings),
  );
});
