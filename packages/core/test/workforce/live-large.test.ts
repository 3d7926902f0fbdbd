import { referenceData } from "@kommuneradar/reference-data";
import fc from "fast-check";
import { expect, test } from "vitest";
import {
  createScorer,
  defaultSettings,
  openWorkforce,
  publishEstimate,
  type WorkforceTable,
} from "../../src/index.ts";
import { contents, options, read } from "./reference.ts";

const municipalities = ["0301", "1103", "3201", "4601", "5001", "1601", "9901"];
const sectors = ["Skole", "helse", "Barnehage", '"Vann, avløp og renovasjon"', "kultur", "havn"];
const codes = [...referenceData.classifications.styrk08.groups.keys()].filter((code) => code.length === 4);

/** The same numbers in every run. */
function seeded(seed: number) {
  let state = seed;
  return (below: number) => {
    state = (Math.imul(state, 1_103_515_245) + 12_345) & 0x7fffffff;
    return Math.floor((state / 0x80000000) * below);
  };
}

const random = seeded(fc.readConfigureGlobal().seed ?? 20_261_126);
const pick = <T>(from: readonly T[]): T => from[random(from.length)] as T;
const row = () => `${pick(municipalities)};${pick(sectors)};${pick(codes)};${random(400)},${random(100)}\n`;
const rows = (count: number) => Array.from({ length: count }, row).join("");

/** What somebody does to a text, each with how often it comes. */
const deeds = [
  ...Array<"type">(7).fill("type"),
  ...Array<"delete">(3).fill("delete"),
  "quote",
  "newline",
  "paste",
  "cut",
  ...Array<"undo">(4).fill("undo"),
  ...Array<"redo">(3).fill("redo"),
  ...Array<"cursors">(2).fill("cursors"),
  "look",
] as const;
type Deed = (typeof deeds)[number] | "many cursors" | "revert" | "change on disk";

interface Change {
  readonly offset: number;
  readonly deleted: string;
  readonly inserted: string;
}

test("at 100,000 rows the table and the estimate are those of a fresh reading, to the bit, after 150 edits", () => {
  const saved = `kommune;sektor;styrk08;årsverk\n${rows(100_000)}`;
  let text = saved;
  const live = openWorkforce(text, options);
  const history: (readonly Change[])[] = [];
  const undone: (readonly Change[])[] = [];
  const done = new Map<Deed, number>();
  const put = (changes: readonly Change[]) => {
    for (const { offset, deleted, inserted } of changes) {
      text = text.slice(0, offset) + inserted + text.slice(offset + deleted.length);
    }
    live.edit(
      changes.map(({ offset, deleted, inserted }) => ({ offset, deleted: deleted.length, inserted })),
    );
  };
  const make = (...changes: (readonly [offset: number, deleted: number, inserted: string])[]) => {
    // As the editor tells them: those further down first, so that none moves another.
    const made = changes
      .toSorted(([one], [other]) => other - one)
      .map(([offset, deleted, inserted]) => ({
        offset,
        deleted: text.slice(offset, offset + deleted),
        inserted,
      }));
    history.push(made);
    undone.length = 0;
    put(made);
  };
  const back = (changes: readonly Change[]) =>
    changes
      .toReversed()
      .map(({ offset, deleted, inserted }) => ({ offset, deleted: inserted, inserted: deleted }));
  const cursors = (count: number) => {
    const places = new Set(Array.from({ length: count }, () => 32 + random(text.length - 40)));
    make(...[...places].map((offset) => [offset, 0, "7"] as const));
  };
  const settings = { ...defaultSettings(), groupBy: ["sector"] };
  const shown = (table: Pick<WorkforceTable, "cube">, scorer = createScorer(referenceData, settings)) =>
    publishEstimate([table.cube], referenceData, settings, {
      scorer,
      suppressBelow: 10,
      compare: {
        municipality: "0301",
        group: { id: "cities", municipalities: ["0301", "1103", "4601", "5001"] },
      },
    });
  const scorer = createScorer(referenceData, settings);
  const isFresh = () => {
    const fresh = read(text);
    expect(contents(live.table())).toEqual(contents(fresh));
    const { dimensions, cells } = fresh.cube;
    expect(shown(live.table(), scorer)).toEqual(shown({ cube: { dimensions, cells } }));
  };
  const does: Readonly<Record<Deed, () => void>> = {
    type: () => make([32 + random(text.length - 40), 0, pick(["7", "0", ",", " ", "x"])]),
    delete: () => make([32 + random(text.length - 40), 1 + random(4), ""]),
    quote: () => make([32 + random(text.length - 40), 0, '"']),
    newline: () => make([32 + random(text.length - 40), 0, pick(["\n", "\r\n", "\r"])]),
    paste: () => make([32 + random(text.length - 40), 0, rows(200)]),
    cut: () => make([32 + random(text.length - 5000), 4000, ""]),
    undo() {
      const last = history.pop();
      if (last === undefined) return;
      put(back(last));
      undone.push(last);
    },
    redo() {
      const last = undone.pop();
      if (last === undefined) return;
      put(last);
      history.push(last);
    },
    cursors: () => cursors(2 + random(60)),
    "many cursors": () => cursors(700),
    revert: () => make([0, text.length, saved]),
    "change on disk"() {
      // Another program has written rows: what differs comes as one change, from the first to the last of them.
      const at = 32 + random(text.length - 30_000);
      make([at, 20_000, rows(1500)]);
    },
    look: () => void shown(live.table(), scorer),
  };
  const act = (deed: Deed) => {
    does[deed]();
    done.set(deed, (done.get(deed) ?? 0) + 1);
  };
  for (let edit = 1; edit <= 150; edit++) {
    act(pick(deeds));
    if (edit === 40) act("many cursors");
    if (edit % 75 === 50) act("change on disk");
    if (edit === 90) act("revert");
    if (edit === 92) act("undo");
    if (edit % 75 === 0) isFresh();
  }
  make([text.indexOf("årsverk"), "årsverk".length, "ansatte"]);
  make([0, 0, "\uFEFF"]);
  isFresh();
  // Each of them has been part of it.
  expect([...done.keys()].sort()).toEqual(Object.keys(does).sort());
});
