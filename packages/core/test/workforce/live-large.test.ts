import { referenceData } from "@kommuneradar/reference-data";
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

const random = seeded(20_261_126);
const pick = <T>(from: readonly T[]): T => from[random(from.length)] as T;
const row = () => `${pick(municipalities)};${pick(sectors)};${pick(codes)};${random(400)},${random(100)}\n`;
const rows = (count: number) => Array.from({ length: count }, row).join("");

test("at 100,000 rows the table and the estimate are those of a fresh reading, to the bit, after 400 edits", () => {
  let text = `kommune;sektor;styrk08;årsverk\n${rows(100_000)}`;
  const live = openWorkforce(text, options);
  const history: { offset: number; deleted: string; inserted: string }[] = [];
  const make = (offset: number, deleted: number, inserted: string) => {
    history.push({ offset, deleted: text.slice(offset, offset + deleted), inserted });
    text = text.slice(0, offset) + inserted + text.slice(offset + deleted);
    live.edit([{ offset, deleted, inserted }]);
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
  for (let edit = 1; edit <= 400; edit++) {
    const offset = 32 + random(text.length - 40);
    const kind = random(20);
    if (kind < 8) make(offset, 0, pick(["7", "0", ",", " ", "x"]));
    else if (kind < 11) make(offset, 1 + random(4), "");
    else if (kind === 11) make(offset, 0, '"');
    else if (kind === 12) make(offset, 0, pick(["\n", "\r\n", "\r"]));
    else if (kind === 13) make(offset, 0, rows(200));
    else if (kind === 14) make(offset, Math.min(4000, text.length - offset), "");
    else if (kind < 19) {
      const last = history.pop();
      if (last) {
        make(last.offset, last.inserted.length, last.deleted);
        history.pop();
      }
    } else shown(live.table(), scorer);
    if (edit % 100 === 0) isFresh();
  }
  make(text.indexOf("årsverk"), "årsverk".length, "ansatte");
  make(0, 0, "\uFEFF");
  isFresh();
});
