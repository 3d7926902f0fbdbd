import { referenceData } from "@kommuneradar/reference-data";
import fc from "fast-check";
import { expect, test } from "vitest";
import { openWorkforce, type WorkforceTable } from "../../src/index.ts";
import { options, read } from "./reference.ts";

const municipalities = ["0301", "1103", "3201", "4601", "5001", "1601", "9901"];
const sectors = ["Skole", "helse", "Barnehage", '"Vann; avløp og renovasjon"', "kultur", "plan"];
const codes = [...referenceData.classifications.styrk08.groups.keys()].filter((code) => code.length === 4);
const rowCount = 1_000_000;
const rounds = 10;
const editsOfRound = 1000;

function seeded(seed: number) {
  let state = seed;
  return (below: number) => {
    state = (Math.imul(state, 1_103_515_245) + 12_345) & 0x7fffffff;
    return Math.floor((state / 0x80000000) * below);
  };
}

const random = seeded(fc.readConfigureGlobal().seed ?? 20_261_128);
const pick = <T>(from: readonly T[]): T => from[random(from.length)] as T;
const row = () => `${pick(municipalities)};${pick(sectors)};${pick(codes)};${random(400)},${random(100)}\n`;
const rows = (count: number) => Array.from({ length: count }, row).join("");

/** Of twenty edits: most are keys, as somebody types and takes back. */
const edits: readonly (() => readonly [deleted: number, inserted: string])[] = [
  ...Array<() => [number, string]>(10).fill(() => [0, pick(["7", "0", "1", "3", "2"])]),
  ...Array<() => [number, string]>(5).fill(() => [1, pick(["7", "1", "2"])]),
  () => [1 + random(3), ""],
  () => [0, pick(['"', ";", ",", " ", "x", "æ"])],
  () => [0, pick(["\n", "\r\n", "\r"])],
  () => [random(80), rows(1 + random(30))],
  () => [random(2000), ""],
];

/** A list that is equal to another says so at its first difference: an assertion on half a million cells takes minutes. */
function firstDifference({ cube: one }: WorkforceTable, { cube: other }: WorkforceTable): unknown {
  if (one.cells.length !== other.cells.length) return { cells: [one.cells.length, other.cells.length] };
  for (const [at, cell] of one.cells.entries()) {
    const fresh = other.cells[at];
    const isSame =
      fresh !== undefined &&
      cell.occupation === fresh.occupation &&
      Object.is(cell.rows, fresh.rows) &&
      Object.is(cell.weightMilli, fresh.weightMilli) &&
      cell.key.every((value, dimension) => value === fresh.key[dimension]);
    if (!isSame) return { at, live: cell, fresh };
  }
  return undefined;
}

test("at a million rows a live table is that of a fresh reading, to the bit, after 10,000 edits", () => {
  let text = `kommune;sektor;styrk08;årsverk\n${rows(rowCount)}`;
  const start = text.indexOf("\n") + 1;
  const live = openWorkforce(text, options);
  live.table();
  for (let round = 1; round <= rounds; round++) {
    // From the end of the text to its start, so that no edit moves another and the text is put together once.
    const places = Array.from({ length: editsOfRound }, () => start + random(text.length - start));
    const pieces: string[] = [];
    let end = text.length;
    for (const place of [...new Set(places)].sort((one, other) => other - one)) {
      const [most, inserted] = pick(edits)();
      const deleted = Math.min(most, end - place);
      const gone = text.slice(place, place + deleted);
      live.edit([{ offset: place, deleted, inserted }]);
      // Every fourth is taken back, and every eighth made once more.
      const chance = random(8);
      if (chance < 2) live.edit([{ offset: place, deleted: inserted.length, inserted: gone }]);
      if (chance === 0) live.edit([{ offset: place, deleted, inserted }]);
      pieces.push(text.slice(place + deleted, end), chance === 1 ? gone : inserted);
      end = place;
      live.table();
    }
    pieces.push(text.slice(0, end));
    text = pieces.reverse().join("");
    if (round % 5 !== 0) continue;
    const [now, fresh] = [live.table(), read(text)];
    expect([now.rows, now.rejectedRows, live.length]).toEqual([fresh.rows, fresh.rejectedRows, text.length]);
    expect(firstDifference(now, fresh)).toBeUndefined();
    expect(now.problems).toEqual(fresh.problems);
    for (const code of codes) expect(now.firstLineOf(code)).toBe(fresh.firstLineOf(code));
  }
}, 600_000);
