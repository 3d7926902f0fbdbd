import { referenceData } from "@kommuneradar/reference-data";
import fc from "fast-check";
import { expect, test } from "vitest";
import {
  type Cube,
  compareMunicipality,
  decompose,
  defaultSettings,
  estimate,
  groupsFor,
  type Strata,
  standardise,
} from "../../src/index.ts";
import { cell } from "./workforce-cubes.ts";

const strata = (sizes: readonly number[], rates: readonly number[]): Strata =>
  new Map(sizes.map((covered, i) => [String(i), { covered, mean: (rates[i] ?? 0) / 100, high: null }]));

/**
 * Household headship in the United States, 1970 and 1985, by thirteen age groups: P. Das Gupta (1993), Standardization
 * and Decomposition of Rates, Current Population Reports P23-186, example 5.1.
 */
const year1970 = strata(
  [12.9, 10.9, 9.5, 8.0, 7.8, 8.4, 8.6, 7.8, 7.0, 5.9, 4.7, 3.6, 4.9],
  [1.9, 25.8, 45.7, 49.6, 51.2, 51.6, 51.8, 54.9, 58.7, 60.4, 62.8, 66.6, 66.8],
);
const year1985 = strata(
  [10.1, 11.2, 11.6, 10.9, 9.4, 7.7, 6.3, 6.0, 6.3, 5.9, 5.1, 4.0, 5.5],
  [2.2, 24.3, 45.8, 52.5, 56.1, 55.6, 56.0, 57.4, 57.2, 61.2, 63.9, 68.6, 72.2],
);

test("a published difference of two rates is split as published", () => {
  const split = decompose(year1985, year1970, "mean");
  const inHundreds = [split?.difference, split?.mix, split?.sector].map((share) =>
    ((share ?? 0) * 100).toFixed(4),
  );
  expect(inHundreds).toEqual(["2.9672", "1.7403", "1.2269"]);
});

test("standardised both ways, the two have the published difference of sizes in the middle", () => {
  expect(standardise(year1970, year1970, "mean")).toBeCloseTo(0.447268, 6);
  const shift = (standard: Strata) =>
    (standardise(year1985, standard, "mean") ?? 0) - (standardise(year1970, standard, "mean") ?? 0);
  expect((((shift(year1970) + shift(year1985)) / 2) * 100).toFixed(4)).toBe("1.2269");
});

test("a measure that a score set does not have is not split", () => {
  expect(decompose(year1985, year1970, "high")).toBeNull();
});

const settings = defaultSettings();
/** A: half administration, half health. B: health alone, with other occupations. C: school. */
const cube: Cube = {
  dimensions: ["municipality", "sector"],
  cells: [
    cell(["9901", "administration"], "4110", 100),
    cell(["9901", "health"], "2223", 100),
    cell(["9902", "health"], "5321", 300),
    cell(["9903", "school"], "2341", 500),
    cell(["", "school"], "2341", 1),
  ],
};

const compare = (group?: { id: string; municipalities: string[] }) =>
  compareMunicipality([cube], referenceData, settings, { municipality: "9901", group });

test("the municipality, the group and all rows have the figures that an estimate of each alone has", () => {
  const found = compare({ id: "neighbours", municipalities: ["9901", "9902", "9905"] });
  const of = (...municipalities: string[]) =>
    estimate(
      [{ ...cube, cells: cube.cells.filter(({ key }) => municipalities.includes(key[0] ?? "")) }],
      referenceData,
      { ...settings, groupBy: ["sector"] },
    );
  for (const [part, alone] of [
    [found?.own, of("9901")],
    [found?.group, of("9901", "9902")],
    [found?.all, of("9901", "9902", "9903", "")],
  ] as const) {
    expect(part?.total).toEqual(alone.total);
    expect(part?.sectors.map(({ sector, figures }) => ({ key: { sector }, ...figures }))).toEqual(
      alone.groups,
    );
  }
  expect(found?.group?.municipalities).toEqual(["9901", "9902"]);
});

test("a group need not have the municipality in it, nor need there be one", () => {
  expect(compare({ id: "others", municipalities: ["9902"] })?.group?.total.weight).toBe(300);
  const alone = compare();
  expect(alone?.group).toBeNull();
  expect(alone?.differences.map(({ against }) => against)).toEqual(["all"]);
});

test("a municipality without rows is compared with nothing", () => {
  const options = { municipality: "0301" };
  expect(compareMunicipality([cube], referenceData, settings, options)).toBeUndefined();
});

test("municipalities with the same sizes of sectors are the same when standardised, and differ by mix alone", () => {
  const cells = ["9901", "9902"].flatMap((code) => [
    cell([code, "health"], code === "9901" ? "2223" : "5321", 40),
    cell([code, "school"], "2341", 60),
  ]);
  const found = compareMunicipality([{ ...cube, cells }], referenceData, settings, {
    municipality: "9901",
    group: { id: "other", municipalities: ["9902"] },
  });
  expect(found?.own.standardised.mean).toBeCloseTo(found?.group?.standardised.mean ?? -1, 12);
  const [against] = found?.differences ?? [];
  expect(against?.mean?.sector).toBeCloseTo(0, 12);
  expect(against?.mean?.mix).toBeCloseTo(against?.mean?.difference ?? 1, 12);
});

test("the parts of every difference add up to it, and it is that of the totals", () => {
  const codes = ["2223", "5321", "2341", "4110", "9112", "0000"];
  const cells = fc.array(
    fc.record({
      key: fc.tuple(
        fc.constantFrom("9901", "9902", "9903"),
        fc.constantFrom("health", "school", "culture", ""),
      ),
      occupation: fc.constantFrom(...codes),
      rows: fc.constant(1),
      weightMilli: fc.integer({ min: 1, max: 5_000_000 }),
    }),
    { minLength: 1, maxLength: 30 },
  );
  fc.assert(
    fc.property(cells, (list) => {
      const found = compareMunicipality([{ ...cube, cells: list }], referenceData, settings, {
        municipality: "9901",
        group: { id: "g", municipalities: ["9901", "9902"] },
      });
      for (const { against, ...measures } of found?.differences ?? []) {
        for (const measure of ["mean", "high"] as const) {
          const split = measures[measure];
          const [own, other] = [found?.own.total[measure], found?.[against]?.total[measure]];
          if (typeof own !== "number" || typeof other !== "number") {
            expect(split).toBeNull();
            continue;
          }
          expect(split?.difference).toBeCloseTo(own - other, 12);
          expect((split?.mix ?? 0) + (split?.sector ?? 0)).toBeCloseTo(split?.difference ?? 1, 12);
        }
      }
    }),
  );
});

test("an estimate's own groups come first, and a known one keeps its name unless the estimate takes it", () => {
  const own = [{ id: "storby-2019", municipalities: ["9901"] }];
  expect(groupsFor({ groups: own }, referenceData).map(({ id }) => id)).toEqual([
    "storby-2019",
    "storby-network",
  ]);
  expect(groupsFor({ groups: own }, referenceData)[0]?.municipalities).toEqual(["9901"]);
  const known = groupsFor(undefined, referenceData).map(({ municipalities }) => municipalities.length);
  expect(known).toEqual([5, 8]);
});
