import fc from "fast-check";
import { expect, test } from "vitest";
import {
  defaultSettings,
  diffEstimates,
  type EstimateEdition,
  type PlanFile,
  type PlannedProcess,
  publishEstimate,
} from "../../src/index.ts";
import { type Equation, rangeOf } from "../estimate/linear-program.ts";
import { cell } from "../estimate/workforce-cubes.ts";
import { edition, editionsOf, pairs, reference, sectors } from "./editions.ts";

const sum = (parts: readonly number[]) => parts.reduce((total, part) => total + part, 0);

function planOf(processes: readonly Partial<PlannedProcess>[]): PlanFile {
  const all = processes.map((one, at) => ({ id: `p${at}`, title: `P${at}`, systems: [], steps: [], ...one }));
  return { language: "nb", processes: all } as unknown as PlanFile;
}

const hundredths = fc.integer({ min: 0, max: 100 }).map((n) => n / 100);
const processes = fc.array(
  fc.record(
    {
      id: fc.constantFrom("rota", "report", "care"),
      sector: fc.constantFrom(...sectors),
      occupations: fc.subarray(["2223", "5*", "4110", "9112"], { minLength: 1 }),
      timeShare: hundredths,
      potential: hundredths,
    },
    { requiredKeys: ["id", "occupations", "timeShare"] },
  ),
  { maxLength: 3 },
);

test.each([0, 10])(
  "the parts add up, processes' effects to theirs, and exchanged they are negated (hidden: %i)",
  (below) => {
    fc.assert(
      fc.property(pairs, processes, processes, (pair, was, is) => {
        const [one, other] = editionsOf(pair, below);
        const [before, after] = [
          { ...one, plan: planOf(was) },
          { ...other, plan: planOf(is) },
        ];
        const forth = diffEstimates(before, after).processes;
        const back = diffEstimates(after, before).processes;
        expect(back === null).toBe(forth === null);
        if (forth === null || back === null) return;
        const means = [forth.total, ...(forth.sectors ?? []).map(({ mean }) => mean)];
        for (const { before: first, after: last, change, parts } of means) {
          if (change === null || parts === null) continue;
          expect(change).toBeCloseTo((last ?? Number.NaN) - (first ?? Number.NaN), 12);
          expect(sum(Object.values(parts))).toBeCloseTo(change, 12);
        }
        const whole = forth.total.parts?.processes;
        if (whole !== undefined)
          expect(sum(forth.processes.map(({ effect }) => effect ?? 0))).toBeCloseTo(whole, 12);
        for (const { effect, parts } of forth.processes) {
          const named = Object.values(parts ?? {});
          if (named.length > 0) expect(sum(named)).toBeCloseTo(effect ?? Number.NaN, 12);
        }
        expect([back.total.before, back.total.after]).toEqual([forth.total.after, forth.total.before]);
        expect(back.processes.length).toBe(forth.processes.length);
        for (const [cause, part] of Object.entries(back.total.parts ?? {}))
          expect(part).toBeCloseTo(-(forth.total.parts?.[cause as "workforce"] ?? Number.NaN), 12);
      }),
      { numRuns: 100 },
    );
  },
);

test("no small cell follows from what the processes did, beside all other figures of both editions", () => {
  const limit = 10;
  const known = [...reference.classifications.styrk08.groups.values()].filter(({ level }) => level === 4);
  const scorable = known.map(({ code }, at) => ({ code, value: 10 + ((at * 37) % 980) }));
  const pool = scorable.filter((_, at) => at % 37 === 0).slice(0, 9);
  // Of codes that nobody is known to have, those between the ends of a band are mixtures of its ends.
  const ends = [0, 1].flatMap((isHigh) => {
    const band = scorable.filter((one) => Number(one.value > 700) === isHigh && !pool.includes(one));
    const values = band.map(({ value }) => value);
    return [Math.min(...values), Math.max(...values)].flatMap(
      (end) => band.find((one) => one.value === end) ?? [],
    );
  });
  type Cells = ReadonlyMap<string, number>;
  const settingsWith = (values: ReadonlyMap<string, number>) =>
    defaultSettings({
      groupBy: ["sector"],
      overrides: scorable.map(({ code, value }) => ({
        occupation: code,
        probability: (values.get(code) ?? value) / 1000,
        because: null,
      })),
    });
  const keyOf = (sector: string, code: string) => `${sector} ${code}`;
  // Each cell has a process of its own, so that what it did tells its weight.
  const plan = (potential: number) =>
    planOf(
      sectors.flatMap((sector) =>
        pool.map(({ code }) => ({
          id: keyOf(sector, code),
          title: keyOf(sector, code),
          sector,
          occupations: [code],
          timeShare: 0.5,
          potential,
        })),
      ),
    );
  const editionOf = (
    cells: Cells,
    values: ReadonlyMap<string, number>,
    potential: number,
  ): EstimateEdition => ({
    ...edition(
      [...cells].map(([key, weight]) =>
        cell(["9901", key.split(" ")[0] ?? ""], key.split(" ")[1] ?? "", weight),
      ),
      settingsWith(values),
      { suppressBelow: limit },
    ),
    plan: plan(potential),
  });
  const someCells = fc
    .array(
      fc.tuple(
        fc.constantFrom(...sectors),
        fc.constantFrom(...pool.map(({ code }) => code)),
        fc.oneof(fc.integer({ min: 1, max: 10 }), fc.integer({ min: 11, max: 60 })),
      ),
      { minLength: 8, maxLength: 24 },
    )
    .map((all): Cells => new Map(all.map(([sector, code, weight]) => [keyOf(sector, code), weight])));
  const moves = fc.array(
    fc.tuple(fc.constantFrom(...pool.map(({ code }) => code)), fc.integer({ min: 0, max: 1000 })),
    { maxLength: 2 },
  );
  const seen = { told: 0, small: 0 };
  fc.assert(
    fc.property(someCells, fc.option(someCells, { nil: undefined }), moves, (cells, others, moved) => {
      const [was, is] = [new Map<string, number>(), new Map(moved)];
      const [before, after] = [editionOf(cells, was, 0.1), editionOf(others ?? cells, is, 0.9)];
      const diff = diffEstimates(before, after);
      const told = new Set(
        diff.processes?.processes.filter(({ effect }) => effect !== null).map(({ id }) => id),
      );
      const shownIn = ({ tables, settings, publish }: EstimateEdition) =>
        new Set(publishEstimate(tables, reference, settings, publish).occupations.map(({ code }) => code));
      const named = [shownIn(before), shownIn(after)];
      const shownGroups = (diff.groups ?? []).map(({ key }) => key["sector"] ?? "");
      for (const [at, own] of [cells, others ?? cells].entries()) {
        const shown = (code: string) =>
          others === undefined ? named.every((codes) => codes.has(code)) : named[at]?.has(code) === true;
        const isAllShown =
          diff.hidden.leftOut || diff.hidden.occupations[at === 0 ? "before" : "after"] === null;
        const cellsOf = sectors.flatMap((sector) =>
          [...pool, ...ends]
            .filter(({ code }) => !isAllShown || shown(code))
            .map((one) => ({ ...one, sector, key: keyOf(sector, one.code) })),
        );
        type Unknown = (typeof cellsOf)[number];
        const values = [was, is].map((stated) => (one: Unknown) => stated.get(one.code) ?? one.value);
        const equationsOf = (unknowns: readonly Unknown[]) => {
          const equation = (of: (one: Unknown) => number): Equation => {
            const coefficients = unknowns.map(of);
            const weights = unknowns.map(({ key }) => own.get(key) ?? 0);
            return { coefficients, sum: sum(coefficients.map((by, place) => by * (weights[place] ?? 0))) };
          };
          const figures = (isIn: (sector: string) => boolean) => [
            equation(({ sector }) => Number(isIn(sector))),
            ...values.flatMap((value) => [
              equation((one) => Number(isIn(one.sector)) * value(one)),
              equation((one) => Number(isIn(one.sector) && value(one) > 700)),
            ]),
          ];
          return [
            ...figures(() => true),
            ...shownGroups.flatMap((group) => figures((sector) => sector === group)),
            ...pool
              .filter(({ code }) => shown(code))
              .map(({ code }) => equation((one) => Number(one.code === code))),
          ];
        };
        const isOpen = (unknowns: readonly Unknown[], key: string) => {
          const wanted = unknowns.map((one) => Number(one.key === key));
          const [least, most] = rangeOf(wanted, equationsOf(unknowns));
          return most > least;
        };
        const left = cellsOf.filter(({ key }) => !told.has(key));
        const small = left.filter(({ key }) => (own.get(key) ?? 0) > 0 && (own.get(key) ?? 0) <= limit);
        for (const key of told) {
          const weight = own.get(key) ?? 0;
          expect(weight === 0 || weight > limit).toBe(true);
        }
        seen.told += told.size;
        // What the figures by themselves tell of a sector, nothing that is left out here can hide.
        const open = small.slice(0, 3).filter(({ key }) => isOpen(cellsOf, key));
        seen.small += open.length;
        for (const { key } of open) expect([key, isOpen(left, key)]).toEqual([key, true]);
      }
    }),
    { numRuns: 100 },
  );
  // Else the test would say nothing.
  expect(seen.told).toBeGreaterThan(20);
  expect(seen.small).toBeGreaterThan(20);
});
