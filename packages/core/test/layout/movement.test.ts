import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { layoutRadar, type RadarLayout } from "../../src/index.ts";
import { radarOf, seeded, technologies, technology } from "./radars.ts";

const shape = { categories: 4, rings: 4 };

function moved(before: RadarLayout, after: RadarLayout, except?: string): number {
  const places = new Map(before.blips.map((blip) => [blip.id, blip]));
  return after.blips.filter((blip) => {
    const old = places.get(blip.id);
    return old !== undefined && blip.id !== except && (old.x !== blip.x || old.y !== blip.y);
  }).length;
}

/** Blips moved by each of `trials` single insertions into `count` that cross no step of the radius. */
function movesOfInsertions(count: number, trials: number, seed: number): number[] {
  const base = technologies(count, shape, "uniform", seed);
  const before = layoutRadar(radarOf(shape, base));
  const random = seeded(seed + 1000);
  const moves: number[] = [];
  for (let trial = 0; moves.length < trials && trial < 2 * trials; trial++) {
    const added = technology(`new-${trial}`, Math.floor(random() * 4), Math.floor(random() * 4));
    const after = layoutRadar(radarOf(shape, [...base, added]));
    if (after.blipRadius === before.blipRadius) moves.push(moved(before, after));
  }
  expect(moves).toHaveLength(trials);
  return moves.sort((a, b) => a - b);
}

const mean = (values: readonly number[]) => values.reduce((sum, value) => sum + value, 0) / values.length;

describe("a layout", () => {
  it("moves nothing when a technology gets a new id and keeps the old one as an alias", () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 200 }), fc.nat(), (count, seed) => {
        const list = technologies(count, shape, "uniform", seed);
        const before = layoutRadar(radarOf(shape, list));
        const index = seed % count;
        const renamed = list.map((own, at) =>
          at === index ? { ...own, id: "another-name", aliases: [own.id, ...own.aliases] } : own,
        );
        const old = list[index]?.id ?? "";
        const after = layoutRadar(radarOf(shape, renamed)).blips.map((blip) =>
          blip.id === "another-name" ? { ...blip, id: old } : blip,
        );
        expect(new Map(after.map((blip) => [blip.id, blip]))).toEqual(
          new Map(before.blips.map((blip) => [blip.id, blip])),
        );
      }),
    );
  });

  it("is the same, byte for byte, however the file is shuffled", () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 400 }), fc.nat(), (count, seed) => {
        const own = { categories: 5, rings: 4, crossCutting: 1 };
        const list = technologies(count, own, seed % 2 === 0 ? "uniform" : "skewed", seed);
        const random = seeded(seed + 1);
        const shuffled = list
          .map((entry) => ({ entry, at: random() }))
          .sort((a, b) => a.at - b.at)
          .map(({ entry }) => entry);
        expect(JSON.stringify(layoutRadar(radarOf(own, shuffled)))).toBe(
          JSON.stringify(layoutRadar(radarOf(own, list))),
        );
      }),
      { numRuns: 60 },
    );
  });

  it.each([1, 2, 3])("keeps its blips when one is added to 100 (sample %i)", (seed) => {
    const moves = movesOfInsertions(100, 200, seed);
    expect(moves[100]).toBe(0);
    expect(mean(moves)).toBeLessThanOrEqual(0.25);
  });

  it("moves at most 1 % when one is added to 500", () => {
    const moves = movesOfInsertions(500, 200, 4);
    expect(mean(moves)).toBeLessThanOrEqual(1);
    expect(moves.at(-1)).toBeLessThanOrEqual(5);
  });

  it("moves a blip alone when its ring changes, and keeps its angle where that is free", () => {
    const list = technologies(100, shape, "uniform", 5);
    const before = layoutRadar(radarOf(shape, list));
    const turns: number[] = [];
    const others = list.map((entry) => {
      const ring = `r${(Number(entry.ring?.slice(1)) + 1) % 4}`;
      const after = layoutRadar(
        radarOf(
          shape,
          list.map((other) => (other === entry ? { ...other, ring } : other)),
        ),
      );
      turns.push(Math.abs(angleOf(before, entry.id) - angleOf(after, entry.id)));
      return moved(before, after, entry.id);
    });
    expect(others.filter((count) => count === 0).length).toBeGreaterThanOrEqual(60);
    expect(Math.max(...others)).toBeLessThanOrEqual(4);
    expect(turns.sort((a, b) => a - b)[50]).toBeLessThan(6);
  });

  it("ignores everything but ids and cells", () => {
    const list = technologies(60, shape, "uniform", 6);
    const renamed = list.map((entry) => ({ ...entry, title: `Another ${entry.id}`, owner: "Someone" }));
    expect(layoutRadar(radarOf(shape, renamed))).toEqual(layoutRadar(radarOf(shape, list)));
  });
});

/** Degrees around the centre. */
function angleOf(layout: RadarLayout, id: string): number {
  const blip = layout.blips.find((candidate) => candidate.id === id);
  if (blip === undefined) throw new Error(`${id} is not drawn`);
  return (Math.atan2(blip.y - 500, blip.x - 500) * 180) / Math.PI;
}
