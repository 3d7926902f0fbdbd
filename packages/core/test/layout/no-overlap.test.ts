import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { layoutRadar } from "../../src/index.ts";
import { crowdedPairs, strays } from "./in-place.ts";
import { radarOf, type Spread, technologies } from "./radars.ts";

const spreads: readonly Spread[] = ["uniform", "skewed", "single"];

describe("blips", () => {
  it("never overlap and never leave their cell, whatever the radar", () => {
    const shapes = fc
      .record({
        categories: fc.integer({ min: 2, max: 8 }),
        rings: fc.integer({ min: 2, max: 8 }),
        crossCutting: fc.integer({ min: 0, max: 2 }),
      })
      .filter((shape) => shape.crossCutting < shape.categories);
    fc.assert(
      fc.property(
        shapes,
        fc.integer({ min: 1, max: 300 }),
        fc.constantFrom(...spreads),
        fc.nat(),
        (shape, count, spread, seed) => {
          const layout = layoutRadar(radarOf(shape, technologies(count, shape, spread, seed)));
          expect(layout.blips).toHaveLength(count);
          expect(crowdedPairs(layout)).toEqual([]);
          expect(strays(layout)).toEqual([]);
        },
      ),
      { numRuns: 150 },
    );
  });

  const shapes = [
    { categories: 4, rings: 4 },
    { categories: 4, rings: 4, crossCutting: 1 },
    { categories: 2, rings: 2 },
    { categories: 8, rings: 8, crossCutting: 2 },
  ];
  const cases = shapes.flatMap((shape) => spreads.map((spread) => ({ ...shape, spread })));
  it.each(cases)("have room for 2,000: %o", ({ spread, ...shape }) => {
    const radar = radarOf(shape, technologies(2000, shape, spread));
    const layout = layoutRadar(radar);
    expect(layout.blips).toHaveLength(2000);
    expect(crowdedPairs(layout)).toEqual([]);
    expect(strays(layout)).toEqual([]);
  });
});

describe("the radius", () => {
  it("is 12 u while the fullest cell is half empty, and falls by the ladder's steps", () => {
    const shape = { categories: 4, rings: 4 };
    const radius = (count: number) =>
      layoutRadar(radarOf(shape, technologies(count, shape, "single"))).blipRadius;
    expect(radius(10)).toBe(12);
    const ladder = [12, 10, 8, 6.5, 5, 4, 3.2, 2.5, 2, 1.6, 1.3, 1, 0.8, 0.6, 0.5, 0.4];
    const radii = [10, 50, 100, 200, 400, 800, 1600].map(radius);
    expect(radii.every((step) => ladder.includes(step))).toBe(true);
    expect([...radii].sort((a, b) => b - a)).toEqual(radii);
    expect(new Set(radii).size).toBeGreaterThan(4);
  });
});
