import { referenceData } from "@kommuneradar/reference-data";
import fc from "fast-check";
import { expect, test } from "vitest";
import {
  type Cube,
  createScorer,
  defaultSettings,
  type EstimateSettings,
  type MappedProcess,
  type ProcessOptions,
  processPotential,
  publishEstimate,
} from "../../src/index.ts";
import { cell } from "../estimate/workforce-cubes.ts";
import { hiddenOf } from "../where/hidden-of.ts";

const sectors = ["administration", "health", "school"] as const;
const codes = ["4110", "4311", "5321", "2341", "9430"] as const;
type Row = readonly [sector: string, code: string, weight: number];

const cubeOf = (rows: readonly Row[]): Cube => ({
  dimensions: ["municipality", "sector"],
  cells: rows.map(([sector, code, weight]) => cell(["9901", sector], code, weight)),
});

function process(given: Partial<MappedProcess>): MappedProcess {
  return {
    id: "rota",
    title: "Vaktlister",
    language: "nb",
    from: "plan",
    sector: undefined,
    occupations: ["5321"],
    timeShare: 0.2,
    potential: 0.6,
    potentialFrom: "stated",
    spread: undefined,
    technology: undefined,
    because: undefined,
    ...given,
  };
}

function counted(
  tables: readonly Cube[],
  mapped: readonly MappedProcess[],
  given: Partial<EstimateSettings> = {},
  hidden?: ProcessOptions["hidden"],
) {
  const settings = defaultSettings({ groupBy: ["sector"], ...given });
  const scorer = createScorer(referenceData, settings);
  const published = publishEstimate(tables, referenceData, settings, { scorer, suppressBelow: 0 });
  const found = processPotential({ tables, published, scorer, mapped, hidden });
  if (found === undefined || found === "index") throw new Error("nothing counted");
  return { found, published, scorer };
}

const nurses = cubeOf([
  ["health", "5321", 100],
  ["health", "4110", 50],
  ["school", "5321", 10],
]);

test("a process stands for its share of the time of the occupations in its sector, and for nothing else", () => {
  const { found, published, scorer } = counted([nurses], [process({ sector: "health" })]);
  const value = scorer.score("5321").value ?? Number.NaN;
  const [one] = found.processes;
  expect(one).toMatchObject({ weight: 100, time: 20, automatable: 12 });
  expect(one?.replaced).toBeCloseTo(20 * value, 12);
  expect(one?.cells).toEqual([
    expect.objectContaining({ sector: "health", occupation: "5321", weight: 100, time: 20, value }),
  ]);
  expect(one?.cells[0]?.withProcesses).toBeCloseTo(0.8 * value + 0.2 * 0.6, 12);
  const { total } = published;
  expect(found.total.mean).toBeCloseTo((total.automatable + 12 - 20 * value) / 160, 12);
  expect(found.total.occupationMean).toBe(total.mean);
  expect(found.total.onProcesses).toEqual({ time: 20, automatable: 12 });
  expect(found.total.onOccupations.time).toBe(140);
  expect(found.sectors.map(({ sector }) => sector)).toEqual(["health"]);
});

test("processes of one occupation add up to its time, and are said to stand beside each other", () => {
  const other = process({ id: "report", timeShare: 0.3, potential: 0.1 });
  const { found } = counted([nurses], [process({}), other]);
  expect(found.processes.map(({ besides }) => besides)).toEqual([["report"], ["rota"]]);
  expect(found.total.onProcesses.time).toBeCloseTo(110 * 0.5, 12);
});

test("where processes take more than all the time, none counts and it is told", () => {
  const other = process({ id: "report", sector: "health", timeShare: 0.9 });
  const { found } = counted([nurses], [process({}), other]);
  expect(found.overfull).toEqual([
    { sector: "health", occupation: "5321", timeShare: 1.1, processes: ["rota", "report"] },
  ]);
  // Those of the school have but one.
  expect(found.processes.map(({ id, weight }) => [id, weight])).toEqual([["rota", 10]]);
  expect(found.uncounted).toEqual([expect.objectContaining({ id: "report", why: "nobody" })]);
});

test("a process may take the whole time of an occupation: 0.1 + 0.2 + 0.7 is no more than that", () => {
  const shares = [0.1, 0.2, 0.7].map((timeShare, at) => process({ id: `p${at}`, timeShare }));
  const { found } = counted([nurses], shares);
  expect(found.overfull).toEqual([]);
  expect(found.total.onProcesses.time).toBe(110);
});

test("people without a value stay outside both measures", () => {
  const tables = [
    cubeOf([
      ["health", "9430", 30],
      ["health", "5321", 70],
    ]),
  ];
  const { found } = counted(tables, [process({ occupations: ["9430"] }), process({ id: "b" })]);
  expect(found.withoutValue).toBe(30);
  expect(found.total.covered).toBe(70);
  expect(found.processes.map(({ id }) => id)).toEqual(["b"]);
});

test.each([["sampled", 500] as const, ["analytic", 0] as const])(
  "a stated spread widens the range, and time on a certain process narrows it (%s)",
  (ranges, draws) => {
    const width = (mapped: MappedProcess) => {
      const { found } = counted([nurses], [mapped], { ranges, draws });
      const [low, high] = found.total.meanInterval ?? [Number.NaN, Number.NaN];
      return high - low;
    };
    const tiny = width(process({ timeShare: 0.000001 }));
    const point = width(process({ timeShare: 0.9, occupations: ["5321", "4110"] }));
    const spread = width(process({ timeShare: 0.9, occupations: ["5321", "4110"], spread: [0, 1] }));
    expect(point).toBeLessThan(tiny);
    expect(spread).toBeGreaterThan(point);
  },
);

test("a sector has a range where it is asked for: that of the whole where it is the only one", () => {
  const table = cubeOf([
    ["health", "5321", 100],
    ["health", "4110", 50],
  ]);
  const given = { ranges: "analytic", draws: 0 } as const;
  const { found, published, scorer } = counted([table], [process({ spread: [0.2, 0.9] })], given);
  const mapped = [process({ spread: [0.2, 0.9] })];
  const asked = processPotential({ tables: [table], published, scorer, mapped, sectorRanges: true });
  if (asked === undefined || asked === "index") throw new Error("nothing counted");
  expect(found.sectors[0]?.meanInterval).toBeUndefined();
  expect(asked.sectors[0]?.meanInterval).toEqual(asked.total.meanInterval);
  expect(asked.sectors[0]?.meanInterval?.[0]).toBeLessThan(asked.sectors[0]?.mean ?? 0);
});

test("the range of a sector is not narrower for what is hidden in it: without processes it is the published one", () => {
  const tables = [
    cubeOf([
      ["health", "5321", 100],
      ["health", "4110", 50],
      ["health", "2341", 5],
      ["health", "4311", 40],
      ["school", "5321", 60],
      ["school", "4110", 70],
      ["school", "2341", 30],
    ]),
  ];
  const settings = defaultSettings({ groupBy: ["sector"], ranges: "analytic" });
  const scorer = createScorer(referenceData, settings);
  const published = publishEstimate(tables, referenceData, settings, { scorer, suppressBelow: 10 });
  const hidden = hiddenOf(tables, 10);
  expect(hidden.size).toBeGreaterThan(0);
  const of = (timeShare: number) => {
    const mapped = [process({ timeShare, occupations: ["*"] })];
    const found = processPotential({ tables, published, scorer, mapped, hidden, sectorRanges: true });
    if (found === undefined || found === "index") throw new Error("nothing counted");
    return found.sectors;
  };
  for (const { sector, meanInterval } of of(0)) {
    const shown = published.groups.find(({ key }) => key["sector"] === sector)?.meanInterval;
    expect(meanInterval?.[0]).toBeCloseTo(shown?.[0] ?? Number.NaN, 9);
    expect(meanInterval?.[1]).toBeCloseTo(shown?.[1] ?? Number.NaN, 9);
  }
  for (const { mean, meanInterval } of of(0.5)) {
    expect(meanInterval?.[0]).toBeLessThan(mean ?? 0);
    expect(meanInterval?.[1]).toBeGreaterThan(mean ?? 1);
  }
});

test("without draws there is no range, and over an index nothing is said", () => {
  expect(counted([nurses], [process({})]).found.total.meanInterval).toBeNull();
  const settings = defaultSettings({ scores: "ilo-genai-2025" });
  const scorer = createScorer(referenceData, settings);
  const published = publishEstimate([nurses], referenceData, settings, { scorer, suppressBelow: 0 });
  expect(processPotential({ tables: [nurses], published, scorer, mapped: [process({})] })).toBe("index");
});

const rows = fc
  .uniqueArray(
    fc.tuple(
      fc.constantFrom(...sectors),
      fc.constantFrom(...codes),
      fc.oneof(
        fc.integer({ min: 1, max: 12 }),
        fc.integer({ min: 1, max: 300_000 }).map((n) => n / 1000),
      ),
    ),
    { selector: ([sector, code]) => `${sector} ${code}`, minLength: 1, maxLength: 15 },
  )
  .map((all): readonly Row[] => all);
const anyProcess = fc.record({
  sector: fc.option(fc.constantFrom(...sectors), { nil: undefined }),
  occupations: fc.subarray(["4110", "43*", "5*", "2341", "9430"], { minLength: 1 }),
  timeShare: fc.integer({ min: 0, max: 100 }).map((n) => n / 100),
  potential: fc.integer({ min: 0, max: 100 }).map((n) => n / 100),
});
const anyProcesses = fc
  .array(anyProcess, { minLength: 1, maxLength: 4 })
  .map((all) => all.map((one, at) => process({ ...one, id: `p${at}` })));

test("what rests on processes and on occupations is the whole, in any order of rows", () => {
  fc.assert(
    fc.property(rows, anyProcesses, (all, mapped) => {
      const { found, published } = counted([cubeOf(all)], mapped);
      const { total } = found;
      expect(total.onProcesses.time + total.onOccupations.time).toBeCloseTo(published.total.covered, 9);
      const parts = total.onProcesses.automatable + total.onOccupations.automatable;
      expect((total.mean ?? 0) * total.covered).toBeCloseTo(parts, 9);
      const byCell = found.processes.flatMap(({ cells }) => cells);
      const seen = new Map(byCell.map((one) => [`${one.sector} ${one.occupation}`, one]));
      const moved = [...seen.values()].reduce(
        (sum, { weight, withProcesses, value }) => sum + weight * (withProcesses - value),
        0,
      );
      expect(parts - published.total.automatable).toBeCloseTo(moved, 9);
      expect(counted([cubeOf(all.toReversed())], mapped).found).toEqual(found);
      const halves = [cubeOf(all.slice(0, 3)), cubeOf(all.slice(3))];
      expect(counted(halves, mapped).found).toEqual(found);
    }),
  );
});

test("a small cell moves nothing: with it on occupations alone every figure is the same", () => {
  fc.assert(
    fc.property(rows, anyProcesses, (all, mapped) => {
      const tables = [cubeOf(all)];
      const hidden = hiddenOf(tables, 10);
      const { found } = counted(tables, mapped, {}, hidden);
      for (const { cells } of found.processes)
        for (const { weight } of cells) expect(weight).toBeGreaterThan(10);
      // What is hidden may as well not be named by any process.
      const named = new Set(found.processes.flatMap(({ cells }) => cells.map((one) => one.occupation)));
      const told = mapped.map((one) => ({
        ...one,
        occupations: [...named].filter((code) =>
          one.occupations.some(
            (pattern) => code === pattern || (pattern.endsWith("*") && code.startsWith(pattern.slice(0, -1))),
          ),
        ),
      }));
      const again = counted(tables, told, {}, hidden).found;
      expect(again.total).toEqual(found.total);
    }),
  );
});
