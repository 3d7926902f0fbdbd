import fc from "fast-check";
import { expect, test } from "vitest";
import { editionsWithMoves, type RadarReading, readRadar, trajectories } from "../../src/index.ts";
import { entries, radarOf } from "./radars.ts";

const edition = (list: readonly string[], at = 0) => ({
  id: `e${at}`,
  date: undefined,
  radar: radarOf(list),
});
const entry = (id: string, rest: string) => `id: ${id}, title: ${id}, category: a, ${rest}`;

test("a row goes on through renames, gaps and moves", () => {
  const rows = trajectories([
    edition([entry("bot", "ring: hold"), entry("fax", "ring: adopt")]),
    edition([entry("bot", "ring: trial")]),
    edition([entry("rpa", "ring: adopt, aliases: [bot]"), entry("fax", "ring: hold, status: phased-out")]),
  ]);
  const shown = rows.map(({ id, earlier, stations }) => [
    id,
    earlier,
    stations.map((station) => station && [station.ring ?? station.status, station.by, station.isNew]),
  ]);
  expect(shown).toEqual([
    ["fax", [], [["adopt", 0, false], undefined, ["phased-out", 0, true]]],
    [
      "rpa",
      ["bot"],
      [
        ["hold", 0, false],
        ["trial", 2, false],
        ["adopt", 1, false],
      ],
    ],
  ]);
});

test("every technology of every edition has its station, and no station is without one", () => {
  fc.assert(
    fc.property(fc.array(entries, { maxLength: 5 }), (lists) => {
      const editions = lists.map(edition);
      const rows = trajectories(editions);
      editions.forEach(({ radar }, at) => {
        expect(rows.filter(({ stations }) => stations[at] !== undefined)).toHaveLength(
          radar.technologies.length,
        );
      });
      for (const { stations } of rows) expect(stations).toHaveLength(editions.length);
    }),
  );
});

/** Of one line each: what follows stands on the lines where it stood. */
const frames = fc.constantFrom("rule: report\n", "rule: none\n", "# her\n");
const turns = fc.array(fc.tuple(frames, fc.boolean()), { maxLength: 6 });

test("editions of which one was read after the other have the ways that they have read afresh", () => {
  fc.assert(
    fc.property(entries, entries, turns, (one, other, made) => {
      const texts = made.map(([frame, isOne]) => {
        const list = (isOne ? one : other).map((rest) => `  - { ${rest} }\n`);
        return `kommuneradar: radar/1\n${frame}technologies:\n${list.join("")}`;
      });
      const inTurn: (RadarReading | undefined)[] = [];
      for (const text of texts) inTurn.push(readRadar(text, { previous: inTurn.at(-1) }));
      const ways = (readings: readonly (RadarReading | undefined)[]) =>
        trajectories(
          readings.flatMap((reading, at) =>
            reading?.radar ? [{ id: `e${at}`, date: undefined, radar: reading.radar }] : [],
          ),
        );
      expect(ways(inTurn)).toEqual(ways(texts.map((text) => readRadar(text))));
    }),
  );
});

test("editions in which nothing moved are left out, but never the first and the last", () => {
  const [a, b] = [[entry("bot", "ring: hold")], [entry("bot", "ring: trial, summary: Ny")]];
  const words = [entry("bot", "ring: hold, summary: Andre ord")];
  const kept = editionsWithMoves([a, words, b, b, a, words].map((list, at) => edition(list, at)));
  expect(kept.map(({ id }) => id)).toEqual(["e0", "e2", "e4", "e5"]);
});
