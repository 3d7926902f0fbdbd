import { referenceData } from "@kommuneradar/reference-data";
import fc from "fast-check";
import { expect, test } from "vitest";
import {
  createScorer,
  defaultSettings,
  openWorkforce,
  type Radar,
  readPlan,
  readRadar,
  readWorkforce,
  whereMatrix,
} from "../../src/index.ts";
import { cell } from "../estimate/workforce-cubes.ts";
import { hiddenOf } from "./hidden-of.ts";

const rings = ["adopt", "trial", "assess", "hold"] as const;
const sectors = ["administration", "health", "school"] as const;
const codes = ["4110", "4311", "5321", "2341", "9112"] as const;

interface Tech {
  readonly ring: (typeof rings)[number];
  readonly areas: readonly { readonly sector: string; readonly occupations: readonly string[] }[];
}

const tech: fc.Arbitrary<Tech> = fc.record({
  ring: fc.constantFrom(...rings),
  areas: fc.array(
    fc.record({
      sector: fc.constantFrom(...sectors),
      occupations: fc.subarray([...codes, "4*", "53*"], { minLength: 1 }),
    }),
    { maxLength: 3 },
  ),
});
const weights = fc.array(
  fc.tuple(fc.constantFrom(...sectors), fc.constantFrom(...codes), fc.integer({ min: 1, max: 400_000 })),
  { minLength: 1, maxLength: 25 },
);

function radarOf(technologies: readonly Tech[], more = ""): Radar {
  const entries = technologies.map(({ ring, areas }, n) => {
    const listed = areas.map(
      ({ sector, occupations }) => `{ sector: ${sector}, occupations: ["${occupations.join('", "')}"] }`,
    );
    return `  - { id: t${n}, title: T, category: a, ring: ${ring}, areasOfUse: [${listed.join(", ")}]${more} }\n`;
  });
  const { radar } = readRadar(
    `kommuneradar: radar/1\ntitle: R\ncategories: [{ id: a, title: A }, { id: b, title: B }]\ntechnologies:\n${entries.join("") || "  []\n"}`,
  );
  if (radar === undefined) throw new Error("no radar");
  return radar;
}

const cubeOf = (rows: readonly (readonly [string, string, number])[]) => ({
  dimensions: ["municipality", "sector"],
  cells: rows.map(([sector, code, milli]) => cell(["9901", sector], code, milli / 1000)),
});
const scorer = createScorer(referenceData, defaultSettings());
const matrixOf = (
  radar: Radar,
  rows: readonly (readonly [string, string, number])[],
  options: Partial<Parameters<typeof whereMatrix>[0]> = {},
) => whereMatrix({ radar, tables: [cubeOf(rows)], scorer, ...options });

const planOf = (state: string, neededBy: string) =>
  readPlan(
    `kommuneradar: plan/1\ntitle: P\nplatforms: [{ id: p, title: P, state: ${state}, neededBy: [${neededBy}] }]\n`,
  ).plan ?? { platforms: [] };

test("a union is no more than the sum over technologies, and no part more than the whole", () => {
  fc.assert(
    fc.property(fc.array(tech, { maxLength: 5 }), weights, (technologies, rows) => {
      const plans = [planOf("planned", "t0, t2")];
      const { total, sectors, rows: found } = matrixOf(radarOf(technologies), rows, { plans });
      const sum = found.reduce((weight, row) => weight + row.total.weight, 0);
      expect(total.summedWeight).toBeCloseTo(sum, 6);
      for (const reach of [total, ...sectors]) {
        expect(reach.touched.weight).toBeLessThanOrEqual(reach.summedWeight + 1e-9);
        for (const key of ["weight", "potential"] as const) {
          expect(reach.touched[key]).toBeLessThanOrEqual(reach.all[key] + 1e-9);
          expect(reach.reachable[key] + reach.waiting[key]).toBeLessThanOrEqual(reach.touched[key] + 1e-9);
        }
        expect(reach.all.potential).toBeLessThanOrEqual(reach.all.weight + 1e-9);
      }
      for (const key of ["all", "touched", "reachable", "waiting"] as const) {
        const summed = sectors.reduce((weight, sector) => weight + sector[key].weight, 0);
        expect(summed).toBeCloseTo(total[key].weight, 6);
      }
    }),
  );
});

test("the order of rows, tables and technologies does not count", () => {
  fc.assert(
    fc.property(fc.array(tech, { maxLength: 5 }), weights, fc.nat(25), (technologies, rows, at) => {
      const radar = radarOf(technologies);
      const one = matrixOf(radar, rows);
      const backwards = rows.toReversed();
      const tables = [cubeOf(backwards.slice(0, at)), cubeOf(backwards.slice(at))];
      expect(matrixOf(radar, [], { tables })).toEqual(one);
      const turned = { ...radar, technologies: radar.technologies.toReversed() };
      const { total, sectors } = matrixOf(turned, rows);
      expect({ total, sectors }).toEqual({ total: one.total, sectors: one.sectors });
    }),
  );
});

test("a ring further in never makes less reachable, and a platform in place neither", () => {
  fc.assert(
    fc.property(
      fc.array(tech, { minLength: 1, maxLength: 4 }),
      weights,
      fc.constantFrom("none", "planned", "partial"),
      (technologies, rows, state) => {
        const [first, ...others] = technologies;
        if (first === undefined) return;
        const reachable = (ring: Tech["ring"], platform: string) =>
          matrixOf(radarOf([{ ...first, ring }, ...others]), rows, { plans: [planOf(platform, "t0")] }).total
            .reachable.weight;
        for (const platform of [state, "in-place"]) {
          const inwards = rings.toReversed().map((ring) => reachable(ring, platform));
          expect(inwards).toEqual([...inwards].sort((a, b) => a - b));
        }
        expect(reachable("adopt", state)).toBeLessThanOrEqual(reachable("adopt", "in-place"));
      },
    ),
  );
});

const rows = [
  ["health", "5321", 100_000],
  ["health", "9112", 50_000],
  ["administration", "4110", 40_000],
] as const;
const robots: Tech = { ring: "adopt", areas: [{ sector: "health", occupations: ["5321"] }] };
const sensors: Tech = { ring: "trial", areas: [{ sector: "health", occupations: ["5321", "91*"] }] };

test("what two technologies touch counts once, and what only a waiting one reaches stands apart", () => {
  const radar = radarOf([robots, sensors]);
  const open = matrixOf(radar, rows);
  expect(open.total).toMatchObject({ all: { weight: 190 }, touched: { weight: 150 }, summedWeight: 250 });
  expect(open.total.reachable.weight).toBe(150);
  const held = matrixOf(radar, rows, { plans: [planOf("partial", "t1")] });
  expect(held.total.reachable.weight).toBe(100);
  expect(held.total.waiting.weight).toBe(50);
  expect(held.rows.map(({ waitsFor }) => waitsFor)).toEqual([[], ["p"]]);
});

test("a technology waits for the platforms of what it depends on, also in a circle", () => {
  const radar = radarOf([robots, sensors], ", dependsOn: [t0, t1, p]");
  const { rows: found, total } = matrixOf(radar, rows, { plans: [planOf("none", "")] });
  expect(found.map(({ waitsFor }) => waitsFor)).toEqual([["p"], ["p"]]);
  expect(total.reachable.weight).toBe(0);
  expect(total.waiting.weight).toBe(150);
});

test("a technology that names no occupations is told apart, one off the rings is not there", () => {
  const radar = radarOf([robots, { ring: "adopt", areas: [] }], ", status: active");
  expect(matrixOf(radar, rows).unlinked).toEqual(["t1"]);
  const out = radarOf([robots], ", status: phased-out");
  expect(matrixOf(out, rows)).toMatchObject({ rows: [], unlinked: [], total: { touched: { weight: 0 } } });
});

test("no small cell is shown, and none can be had by subtracting from a sector or an occupation", () => {
  fc.assert(
    fc.property(weights, (written) => {
      const everything: Tech = {
        ring: "adopt",
        areas: sectors.map((sector) => ({ sector, occupations: [...codes] })),
      };
      const shown = (suppressBelow: number) =>
        matrixOf(radarOf([everything]), written, {
          hidden: hiddenOf([cubeOf(written)], suppressBelow),
        }).rows.flatMap(({ cells }) =>
          cells.flatMap(({ sector, occupations }) => occupations.map((one) => ({ sector, ...one }))),
        );
      const all = shown(0);
      const open = shown(10);
      const pool = (line: "sector" | "code", name: string) => {
        const weight = (of: typeof all) =>
          of.filter((one) => one[line] === name).reduce((sum, one) => sum + one.weight, 0);
        return weight(all) - weight(open);
      };
      for (const one of open) {
        expect(one.weight).toBeGreaterThan(10);
        for (const hidden of [pool("sector", one.sector), pool("code", one.code)])
          expect(hidden < 1e-6 || hidden > 10).toBe(true);
      }
    }),
  );
});

test("live rows give what a fresh reading gives", () => {
  const text = "sektor;styrk08;årsverk\nhealth;5321;100\nhealth;9112;50\nadministration;4110;40\n";
  const live = openWorkforce(text, { reference: referenceData });
  live.edit([{ offset: text.indexOf("100"), deleted: 3, inserted: "7.5" }]);
  const fresh = readWorkforce(text.replace("5321;100", "5321;7.5"), { reference: referenceData });
  const of = (tables: Parameters<typeof whereMatrix>[0]["tables"]) =>
    whereMatrix({ radar: radarOf([robots, sensors]), tables, scorer });
  expect(of([live.table()])).toEqual(of([fresh]));
  expect(of([live.table()]).total.touched.weight).toBe(57.5);
});
