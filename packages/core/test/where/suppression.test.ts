import { referenceData } from "@kommuneradar/reference-data";
import fc from "fast-check";
import { expect, test } from "vitest";
import {
  createFigureExplainer,
  createScorer,
  defaultSettings,
  publishEstimate,
  readRadar,
  whereMatrix,
} from "../../src/index.ts";
import { cell } from "../estimate/workforce-cubes.ts";
import { hiddenOf } from "./hidden-of.ts";

const sectors = ["administration", "health", "school", "technical"] as const;
const codes = ["4110", "4311", "5321", "2341", "9112"] as const;
const scorer = createScorer(referenceData, defaultSettings());
const areas = sectors.map(
  (sector) => `{ sector: ${sector}, title: A, occupations: ['${codes.join("', '")}'] }`,
);
const { radar } = readRadar(
  `kommuneradar: radar/1\ntitle: R\ncategories: [{ id: a, title: A }, { id: b, title: B }]\ntechnologies: [{ id: t, title: T, category: a, ring: adopt, areasOfUse: [${areas.join(", ")}] }]\n`,
);

type Row = readonly [sector: string, code: string, weight: number];

const keyOf = ([sector, code]: Row) => `${sector} ${code}`;

/** What `whereMatrix` shows of each occupation in each sector. */
function shownOf(rows: readonly Row[], suppressBelow: number): ReadonlySet<string> {
  if (radar === undefined) throw new Error("no radar");
  const cells = rows.map(([sector, code, weight]) => cell(["9901", sector], code, weight));
  const tables = [{ dimensions: ["municipality", "sector"], cells }];
  const { rows: found } = whereMatrix({ radar, tables, scorer, hidden: hiddenOf(tables, suppressBelow) });
  return new Set(
    found.flatMap((row) =>
      row.cells.flatMap(({ sector, occupations }) => occupations.map(({ code }) => `${sector} ${code}`)),
    ),
  );
}

/** The unknowns of linear equations with whole coefficients that have one value only, by exact elimination modulo a prime. */
function determined(equations: readonly (readonly number[])[], unknowns: number): number[] {
  const prime = 1_000_003;
  const inverse = (value: number) => power(value, prime - 2);
  const power = (value: number, exponent: number): number => {
    if (exponent === 0) return 1;
    const half = power(value, Math.floor(exponent / 2));
    const square = (half * half) % prime;
    return exponent % 2 === 0 ? square : (square * value) % prime;
  };
  const rows = equations.map((row) => [...row]);
  const pivots: number[] = [];
  for (let column = 0; column < unknowns && pivots.length < rows.length; column++) {
    const at = rows.findIndex((row, index) => index >= pivots.length && row[column] !== 0);
    if (at < 0) continue;
    const top = pivots.length;
    const found = rows[at] ?? [];
    rows[at] = rows[top] ?? [];
    const factor = inverse(found[column] ?? 0);
    const lead = found.map((value) => (value * factor) % prime);
    rows[top] = lead;
    for (const [index, row] of rows.entries()) {
      const times = row[column] ?? 0;
      if (index === top || times === 0) continue;
      rows[index] = row.map((value, n) => (((value - times * (lead[n] ?? 0)) % prime) + prime) % prime);
    }
    pivots.push(column);
  }
  return pivots.filter((_, index) => (rows[index] ?? []).filter((value) => value !== 0).length === 1);
}

/** Small cells that follow from what is shown, and from the totals of every sector and occupation of which some is. */
function derivable(rows: readonly Row[], shown: ReadonlySet<string>, limit: number): string[] {
  const hidden = rows.filter((row) => !shown.has(keyOf(row)));
  const lines = [...sectors, ...codes].filter((line) =>
    rows.some((row) => row.includes(line) && shown.has(keyOf(row))),
  );
  const equations = lines.map((line) => hidden.map((row) => (row.includes(line) ? 1 : 0)));
  return determined(equations, hidden.length).flatMap((at) => {
    const row = hidden[at];
    return row !== undefined && row[2] <= limit ? [keyOf(row)] : [];
  });
}

const workforce = fc.uniqueArray(
  fc.tuple(
    fc.constantFrom(...sectors),
    fc.constantFrom(...codes),
    fc.oneof(fc.integer({ min: 1, max: 10 }), fc.integer({ min: 11, max: 400 })),
  ),
  { minLength: 1, maxLength: 20, selector: keyOf },
);

test("no hidden small cell follows from what is shown and the totals of sectors and occupations", () => {
  fc.assert(
    fc.property(workforce, (rows) => {
      const shown = shownOf(rows, 10);
      expect(derivable(rows, shown, 10)).toEqual([]);
      expect(rows.filter((row) => row[2] <= 10 && shown.has(keyOf(row)))).toEqual([]);
    }),
    { numRuns: 500 },
  );
});

test("a cell that two lines together would tell is covered by a fourth corner", () => {
  const rows: Row[] = [
    ["health", "5321", 5],
    ["health", "4110", 20],
    ["school", "5321", 20],
    ["school", "4110", 30],
    ["school", "2341", 500],
    ["health", "2341", 500],
    ["technical", "4110", 40],
    ["technical", "5321", 500],
  ];
  const open = new Set(rows.map(keyOf).filter((key) => key !== "health 5321"));
  expect(derivable(rows, open, 10)).toEqual(["health 5321"]);
  const withPools = new Set([...open].filter((key) => key !== "health 4110" && key !== "school 5321"));
  expect(derivable(rows, withPools, 10)).toEqual(["health 5321"]);
  const shown = shownOf(rows, 10);
  expect([...shown].sort()).toEqual(
    ["health 2341", "school 2341", "technical 4110", "technical 5321"].sort(),
  );
});

test("without small cells everything is shown", () => {
  fc.assert(
    fc.property(workforce, (rows) => {
      const large = rows.map(([sector, code, weight]): Row => [sector, code, weight + 10]);
      expect(shownOf(large, 10)).toEqual(new Set(large.map(keyOf)));
    }),
  );
});

test("beside an explained estimate nothing is shown that no explanation tells of", () => {
  const explained = { telling: 0 };
  fc.assert(
    fc.property(workforce, (rows) => {
      const cells = rows.map(([sector, code, weight]) => cell(["9901", sector], code, weight));
      const tables = [{ dimensions: ["municipality", "sector"], cells }];
      const settings = defaultSettings({ groupBy: ["sector"] });
      const published = publishEstimate(tables, referenceData, settings, { suppressBelow: 10 });
      const explain = createFigureExplainer(tables, referenceData, published);
      for (const key of shownOf(rows, 10)) {
        const [sector = "", code = ""] = key.split(" ");
        const told = explain({ sector });
        if (told === undefined || told === "hidden") throw new Error(`${sector} is told of nowhere`);
        expect(told.occupations.map((one) => one.code)).toContain(code);
        explained.telling++;
      }
    }),
  );
  expect(explained.telling).toBeGreaterThan(50);
});
