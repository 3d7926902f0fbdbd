import { referenceData } from "@kommuneradar/reference-data";
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { defaultSettings, estimate, publishEstimate } from "../../src/estimate/index.ts";
import { pooledCube, poolWorkforces } from "../../src/network/index.ts";
import { readWorkforce } from "../../src/workforce/index.ts";

type Row = readonly [municipality: string, sector: string, code: string, weight: number];

const head = "kommune;sektor;styrk08;årsverk\n";
const textOf = (rows: readonly Row[]) =>
  head + rows.map((row) => `${row.join(";").replace(".", ",")}\n`).join("");
const read = (rows: readonly Row[]) => readWorkforce(textOf(rows), { reference: referenceData });
const settings = defaultSettings({ groupBy: ["sector"] });
const pool = (files: readonly (readonly Row[])[], below = 10) =>
  poolWorkforces(files.map(read), referenceData, settings, below);

const codes = ["5321", "2341", "4110", "2223", "9112", "3411", "5131"];
const rows = fc.array(
  fc.tuple(
    fc.constantFrom("1103", "4601", "9901"),
    fc.constantFrom("health", "school", "administration", "culture"),
    fc.constantFrom(...codes),
    fc.integer({ min: 1, max: 60_000 }).map((milli) => milli / 1000),
  ),
  { maxLength: 25 },
);

test("the pool is the estimate of one file with all rows, bit by bit", () => {
  fc.assert(
    fc.property(fc.array(rows, { minLength: 1, maxLength: 5 }), (files) => {
      const one = estimate([read(files.flat())], referenceData, settings);
      const pooled = estimate([pooledCube(files.map(read))], referenceData, settings);
      expect(pooled).toEqual(one);
      const told = pool(files, 0.0005).estimate;
      if (told) expect(told.total).toEqual(one.total);
    }),
  );
});

test("the order of the files does not matter", () => {
  fc.assert(
    fc.property(fc.array(rows, { minLength: 2, maxLength: 4 }), (files) => {
      expect(pool(files.toReversed())).toEqual(pool(files));
    }),
  );
});

/** Weights of what is shown, by name. */
function weightsOf(files: readonly (readonly Row[])[], nameOf: (row: Row) => string) {
  const sums = new Map<string, number>();
  for (const row of files.flat())
    sums.set(nameOf(row), (sums.get(nameOf(row)) ?? 0) + Math.round(row[3] * 1000));
  return sums;
}

test("no cell that is told is small, to nobody who knows the rows of one file or of one municipality", () => {
  fc.assert(
    fc.property(fc.array(rows, { minLength: 1, maxLength: 4 }), (files) => {
      const { estimate: told, withheld } = pool(files);
      const all = files.flat();
      const known = [
        [],
        ...files,
        ...["1103", "4601", "9901"].map((code) => all.filter(([place]) => place === code)),
      ];
      const total = weightsOf([all], () => "").get("") ?? 0;
      for (const own of known) {
        const ownRows = weightsOf([own], () => "").get("") ?? 0;
        const rest = total - ownRows;
        if (own.length > 0 && rest > 0 && rest <= 10_000) expect(withheld).toBe(true);
        if (told === undefined) continue;
        for (const [shown, nameOf] of [
          [new Set(told.groups.map(({ key }) => key["sector"] ?? "")), (row: Row) => row[1]],
          [new Set(told.occupations.map(({ code }) => code)), (row: Row) => row[2]],
        ] as const) {
          const [whole, mine] = [weightsOf([all], nameOf), weightsOf([own], nameOf)];
          let hiddenSum = 0;
          let hiddenCells = 0;
          let smallCells = 0;
          for (const [name, milli] of whole) {
            const others = milli - (mine.get(name) ?? 0);
            const isSmall = others > 0 && others <= 10_000;
            if (shown.has(name)) expect(isSmall, `${name} of ${others}`).toBe(false);
            else if (others > 0) {
              hiddenSum += others;
              hiddenCells += 1;
              smallCells += Number(isSmall);
            }
          }
          // What is left when all that is told is taken away is no small cell either, and more than one.
          if (smallCells > 0 && rest > 10_000) {
            expect(hiddenSum).toBeGreaterThan(10_000);
            expect(hiddenCells).toBeGreaterThan(1);
          }
        }
      }
    }),
  );
});

describe("two files", () => {
  const one: readonly Row[] = [
    ["1103", "health", "5321", 100],
    ["1103", "school", "2341", 80],
    ["1103", "culture", "3411", 60],
    ["1103", "administration", "4110", 50],
  ];

  test("a cell that is large only together is not told, since one could take its own away", () => {
    const { estimate: told } = pool([
      [...one, ["1103", "health", "2223", 8]],
      [
        ["4601", "health", "5321", 90],
        ["4601", "health", "2223", 9],
        ["4601", "school", "2341", 70],
      ],
    ]);
    // 17 together, which outsiders might be told; each member would find the other's 8 or 9.
    expect(told?.occupations.map(({ code }) => code)).not.toContain("2223");
    expect(told?.suppression?.occupations?.count).toBeGreaterThan(1);
    const outside = publishEstimate([read(one)], referenceData, settings, { suppressBelow: 10 });
    expect(outside.suppression?.occupations).toBeNull();
  });

  test("a file that is given twice makes no small cell a large one", () => {
    const small: readonly Row[] = [...one, ["1103", "culture", "2223", 6]];
    const { estimate: told } = pool([small, small]);
    expect(told?.occupations.map(({ code }) => code)).not.toContain("2223");
  });

  test("where all but one are a small cell together, nothing is told", () => {
    expect(pool([one, [["4601", "health", "5321", 9]]])).toEqual({ estimate: undefined, withheld: true });
    expect(pool([one, [["4601", "health", "5321", 11]]]).withheld).toBe(false);
  });
});
