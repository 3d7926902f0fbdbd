import fc from "fast-check";
import { expect, test } from "vitest";
import {
  type Assumption,
  adoptionIn,
  type HorizonSector,
  longestHorizon,
  personnelHorizon,
  type Scenario,
} from "../../src/index.ts";

const range = { start: { line: 0, character: 0 }, end: { line: 0, character: 0 } };
const scenarioOf = (more: Partial<Scenario> = {}): Scenario => ({
  id: "s",
  title: "S",
  range,
  index: 0,
  from: 2026,
  to: 2036,
  adoption: [
    { year: 2026, share: 0 },
    { year: 2036, share: 0.5 },
  ],
  assumptions: [{}],
  ...more,
});
const health: HorizonSector = {
  sector: "health",
  weight: 1000,
  coverage: 0.9,
  mean: 0.4,
  meanInterval: [0.3, 0.6],
};

const share = fc.double({ min: 0, max: 1, noNaN: true });
const assumption: fc.Arbitrary<Assumption> = fc.record({
  retirement: fc.double({ min: 0, max: 0.1, noNaN: true }),
  turnover: fc.double({ min: 0, max: 0.2, noNaN: true }),
  demandGrowth: fc.double({ min: -0.05, max: 0.05, noNaN: true }),
});
const sector: fc.Arbitrary<HorizonSector> = fc
  .tuple(fc.double({ min: 0, max: 1e5, noNaN: true }), share, fc.array(share, { minLength: 3, maxLength: 3 }))
  .map(([weight, coverage, values]) => {
    const [low = 0, mean = 0, high = 0] = values.sort((a, b) => a - b);
    return { sector: "health", weight, coverage, mean, meanInterval: [low, high] as const };
  });
const curve = fc
  .uniqueArray(fc.tuple(fc.integer({ min: 2020, max: 2045 }), share), {
    minLength: 1,
    maxLength: 5,
    selector: ([year]) => year,
  })
  .map((points) => points.map(([year, of]) => ({ year, share: of })).sort((a, b) => a.year - b.year));

test("a year worked out by hand", () => {
  const assumptions = [{ sector: "health", retirement: 0.03, turnover: 0.05, demandGrowth: 0.02 }];
  const { sectors, span } = personnelHorizon(scenarioOf({ assumptions }), [health]);
  expect(span).toEqual([2026, 2036]);
  const fifth = sectors[0]?.years.find(({ year }) => year === 2031);
  // 1,000 × 1.02⁵ = 1,104.08; a quarter of the potential of 0.9 × 0.4 = 0.36 is adopted: 99.37.
  expect(fifth?.adoption).toBeCloseTo(0.25, 12);
  expect(fifth?.demand).toBeCloseTo(1104.0808, 4);
  expect(fifth?.released.mid).toBeCloseTo(99.3673, 4);
  expect(fifth?.released.low).toBeCloseTo(1104.0808032 * 0.25 * 0.27, 6);
  expect(fifth?.released.high).toBeCloseTo(1104.0808032 * 0.25 * 0.54, 6);
  // 1,000 × 0.92⁵ = 659.08 of today's are left.
  expect(fifth?.staying).toBeCloseTo(659.0815, 4);
  expect(fifth?.toRecruit.mid).toBeCloseTo(1104.0808 - 99.3673 - 659.0815, 3);
});

test("need is demand less what is released, and bands keep their order", () => {
  fc.assert(
    fc.property(curve, assumption, sector, (adoption, one, of) => {
      const { total } = personnelHorizon(scenarioOf({ adoption, assumptions: [one] }), [of]);
      for (const { demand, released, need, toRecruit, staying } of total) {
        expect(need.mid).toBeCloseTo(demand - released.mid, 6);
        expect(toRecruit.mid).toBeCloseTo(need.mid - staying, 6);
        for (const { low, mid, high } of [released, need, toRecruit]) {
          expect(low).toBeLessThanOrEqual(mid + 1e-9);
          expect(mid).toBeLessThanOrEqual(high + 1e-9);
        }
        expect(released.low).toBeGreaterThanOrEqual(0);
        expect(released.high).toBeLessThanOrEqual(demand + 1e-9);
      }
    }),
  );
});

test("more adopted never releases less, and nothing adopted releases nothing", () => {
  fc.assert(
    fc.property(curve, assumption, sector, share, (adoption, one, of, factor) => {
      const less = adoption.map((point) => ({ ...point, share: point.share * factor }));
      const none = adoption.map((point) => ({ ...point, share: 0 }));
      const play = (points: Scenario["adoption"]) =>
        personnelHorizon(scenarioOf({ adoption: points, assumptions: [one] }), [of]).total;
      const [more, fewer, nothing] = [play(adoption), play(less), play(none)];
      more.forEach(({ released }, at) => {
        expect(released.mid).toBeGreaterThanOrEqual((fewer[at]?.released.mid ?? 0) - 1e-9);
        expect(nothing[at]?.released).toEqual({ low: 0, mid: 0, high: 0 });
        expect(nothing[at]?.need.mid).toBe(nothing[at]?.demand);
      });
    }),
  );
});

test("the total is the sum of its sectors, whatever their order", () => {
  fc.assert(
    fc.property(curve, assumption, fc.array(sector, { minLength: 1, maxLength: 6 }), (adoption, one, all) => {
      const scenario = scenarioOf({ adoption, assumptions: [one] });
      const sectors = all.map((of, at) => ({ ...of, sector: `s${at}` }));
      const { total, sectors: played } = personnelHorizon(scenario, sectors);
      const turned = personnelHorizon(scenario, [...sectors].reverse()).total;
      total.forEach(({ need, demand }, at) => {
        const sum = played.reduce((weight, { years }) => weight + (years[at]?.need.high ?? 0), 0);
        expect(need.high).toBeCloseTo(sum, 4);
        expect(turned[at]?.demand).toBeCloseTo(demand, 4);
      });
    }),
  );
});

test("a curve is straight between its years, and level beyond them", () => {
  const points = [
    { year: 2030, share: 0.1 },
    { year: 2034, share: 0.5 },
  ];
  expect([2026, 2030, 2032, 2034, 2050].map((year) => adoptionIn(points, year))).toEqual([
    0.1,
    0.1,
    expect.closeTo(0.3, 12),
    0.5,
    0.5,
  ]);
  expect(adoptionIn([], 2030)).toBe(0);
});

test("a sector nobody made an assumption for is left out and named, and so is one without a value", () => {
  const assumptions = [{ sector: "health", demandGrowth: 0.01 }];
  const school = { ...health, sector: "school" };
  const empty = { ...health, mean: null, meanInterval: null, coverage: 0 };
  const { sectors, left, total } = personnelHorizon(scenarioOf({ assumptions }), [school, empty]);
  expect(sectors).toEqual([]);
  expect(total).toEqual([]);
  expect(left).toEqual([
    { sector: "school", why: "no-assumption" },
    { sector: "health", why: "no-value" },
  ]);
});

test("a sector's own assumption goes before the one for every sector", () => {
  const assumptions = [{ demandGrowth: 0 }, { sector: "health", demandGrowth: 0.1 }];
  const { sectors } = personnelHorizon(scenarioOf({ assumptions }), [
    health,
    { ...health, sector: "school" },
  ]);
  expect(sectors.map(({ years }) => years.at(1)?.demand)).toEqual([1000 * 1.1, 1000]);
});

test("a span without an end, turned round or of a thousand years is no loop without an end", () => {
  const spanned = (more: Partial<Scenario>) => personnelHorizon(scenarioOf(more), [health]);
  expect(spanned({ to: 2020 }).total).toEqual([]);
  expect(spanned({ to: 9999 }).span).toEqual([2026, 2025 + longestHorizon]);
  const { from: _, to: __, ...bare } = scenarioOf();
  expect(personnelHorizon(bare, [health]).span).toEqual([2026, 2036]);
  expect(personnelHorizon({ ...bare, adoption: [] }, [health]).span).toBeUndefined();
});

test("work processes count where the scenario states so, and it is told what the potential rests on", () => {
  const withProcesses = { mean: 0.5, meanInterval: [0.45, 0.7] as const, onProcesses: 0.2 };
  const sectors = [
    { ...health, withProcesses },
    { ...health, sector: "school" },
  ];
  const played = (potential?: Scenario["potential"], of: readonly HorizonSector[] = sectors) =>
    personnelHorizon(scenarioOf(potential && { potential }), of);
  const plain = personnelHorizon(scenarioOf(), [health, { ...health, sector: "school" }]);
  for (const stated of [undefined, "by-occupation"] as const) {
    const { total, potential, hasProcesses } = played(stated);
    expect(total).toEqual(plain.total);
    expect([potential, hasProcesses]).toEqual([stated ?? "by-default", true]);
  }
  const { potential, sectors: ofEach } = played("with-processes");
  expect(potential).toBe("with-processes");
  expect(ofEach.map(({ onProcesses }) => onProcesses)).toEqual([0.2, 0]);
  // 1,000 × 0.9 covered, half of A = 0.5 adopted in the last year.
  const last = ofEach[0]?.years.at(-1)?.released;
  expect(last?.mid).toBeCloseTo(1000 * 0.9 * 0.5 * 0.5, 9);
  expect(last?.low).toBeCloseTo(1000 * 0.9 * 0.5 * 0.45, 9);
  expect(last?.high).toBeCloseTo(1000 * 0.9 * 0.5 * 0.7, 9);
  expect(ofEach[1]?.years).toEqual(plain.sectors[1]?.years);
  const none = played("with-processes", [health]);
  expect([none.potential, none.hasProcesses]).toEqual(["none-count", false]);
  expect(none.total).toEqual(personnelHorizon(scenarioOf(), [health]).total);
});
