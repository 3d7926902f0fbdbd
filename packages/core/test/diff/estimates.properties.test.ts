import fc from "fast-check";
import { describe, expect, test } from "vitest";
import {
  defaultSettings,
  diffEstimates,
  type EstimateEdition,
  isEmptyEstimateDiff,
  publishEstimate,
} from "../../src/index.ts";
import { type Equation, expectUntold } from "../estimate/linear-program.ts";
import { cell } from "../estimate/workforce-cubes.ts";
import { allChanges, edition, editionsOf, pairs, places, reference } from "./editions.ts";

const exact = 1e-12;
const sum = (parts: readonly number[]) => parts.reduce((total, part) => total + part, 0);
const near = (value: number, expected: number, size = 1) =>
  expect(Math.abs(value - expected)).toBeLessThanOrEqual(exact * Math.max(1, Math.abs(size)));

/** Every run builds some ten scorers. */
const runs = { numRuns: 40 };

describe.each([0, 10])("with cells of %i or fewer hidden", (below) => {
  test("the parts of every change add up to it, and it is after minus before", () => {
    fc.assert(
      fc.property(pairs, (pair) => {
        const [before, after] = editionsOf(pair, below);
        for (const { before: was, after: is, change, parts } of allChanges(diffEstimates(before, after))) {
          if (change === null || parts === null) continue;
          near(change, (is ?? Number.NaN) - (was ?? Number.NaN), is ?? 0);
          near(sum(Object.values(parts)), change, Math.max(is ?? 0, was ?? 0));
        }
      }),
      runs,
    );
  });

  test("the other way round everything is negated", () => {
    fc.assert(
      fc.property(pairs, (pair) => {
        const [before, after] = editionsOf(pair, below);
        const forth = diffEstimates(before, after);
        const back = diffEstimates(after, before);
        expect(back.causes).toEqual(forth.causes);
        expect(back.hidden.groups).toEqual(forth.hidden.groups);
        expect(back.hidden.leftOut).toBe(forth.hidden.leftOut);
        const there = allChanges(forth);
        for (const [at, again] of allChanges(back).entries()) {
          const one = there[at];
          expect([again.before, again.after]).toEqual([one?.after, one?.before]);
          const size = Math.max(again.before ?? 0, again.after ?? 0);
          for (const [cause, part] of Object.entries(again.parts ?? {})) {
            near(part, -(one?.parts?.[cause as "workforce"] ?? Number.NaN), size);
          }
        }
        const effects = new Map(forth.overrides.map(({ code, effect }) => [code, effect]));
        for (const { code, effect } of back.overrides) {
          if (effect.mean !== null) near(effect.mean, -(effects.get(code)?.mean ?? Number.NaN));
        }
      }),
      runs,
    );
  });

  test("of an edition and itself nothing is different", () => {
    fc.assert(
      fc.property(pairs, (pair) => {
        const [edition] = editionsOf(pair, below);
        const diff = diffEstimates(edition, edition);
        expect(isEmptyEstimateDiff(diff)).toBe(true);
        expect(diff.workforce.occupations).toEqual([]);
        for (const { change, parts } of allChanges(diff)) {
          if (change !== null) expect([change, parts]).toEqual([0, {}]);
        }
      }),
      runs,
    );
  });

  test("the order of rows and overrides makes no difference", () => {
    const turned = ({ tables, settings, ...rest }: EstimateEdition): EstimateEdition => ({
      ...rest,
      tables: tables.map((table) => {
        const cube = "cube" in table ? table.cube : table;
        return { ...cube, cells: cube.cells.toReversed() };
      }),
      settings: { ...settings, overrides: settings.overrides.toReversed() },
    });
    fc.assert(
      fc.property(pairs, (pair) => {
        const [before, after] = editionsOf(pair, below);
        const { before: was, after: is, ...rest } = diffEstimates(turned(before), turned(after));
        const { before: one, after: other, ...same } = diffEstimates(before, after);
        expect(rest).toEqual(same);
      }),
      runs,
    );
  });

  test("a group that either edition hides is not there, and an occupation has no weight where it is hidden", () => {
    fc.assert(
      fc.property(pairs, (pair) => {
        const [before, after] = editionsOf(pair, below);
        const diff = diffEstimates(before, after);
        const shown = new Set(diff.groups?.map(({ key }) => JSON.stringify(key)));
        for (const [side, { tables, settings, publish }] of [
          ["before", before],
          ["after", after],
        ] as const) {
          const published = publishEstimate(tables, reference, settings, publish);
          for (const key of published.suppression?.groups ?? []) {
            expect(shown.has(JSON.stringify(key))).toBe(false);
          }
          const weights = new Map(published.occupations.map(({ code, weight }) => [code, weight]));
          for (const change of diff.workforce.occupations) {
            const expected = weights.get(change.code) ?? (published.suppression?.occupations ? null : 0);
            expect(change[side]).toBe(expected);
          }
          if (below > 0) expect(diff.workforce.cells).toBeNull();
        }
      }),
      runs,
    );
  });
});

test("what the overrides did one by one is what they did together, and so with occupations and the workforce", () => {
  fc.assert(
    fc.property(pairs, (pair) => {
      const [before, after] = editionsOf(pair, 0);
      const { total, overrides, workforce } = diffEstimates(before, after);
      for (const measure of ["mean", "high"] as const) {
        const { parts } = total[measure];
        if (parts?.overrides !== undefined) {
          near(sum(overrides.map(({ effect }) => effect[measure] ?? Number.NaN)), parts.overrides);
        }
        if (parts?.workforce !== undefined) {
          near(
            sum(workforce.occupations.map(({ effect }) => effect[measure] ?? Number.NaN)),
            parts.workforce,
          );
        }
      }
    }),
  );
});

describe("what is hidden cannot be computed from the two editions together", () => {
  const limit = 10;
  const known = [...reference.classifications.styrk08.groups.values()].filter(({ level }) => level === 4);
  const scorable = known.map(({ code }, at) => ({ code, thousandths: (at * 37) % 1000 }));
  const rows = fc.array(
    fc.tuple(fc.integer({ min: 0, max: scorable.length - 1 }), fc.integer({ min: 1, max: 30 })),
    { minLength: 8, maxLength: 20 },
  );
  /** Every value stated, in thousandths: equations of whole numbers are solved exactly. */
  const settingsWith = (changed: ReadonlyMap<string, number>) =>
    defaultSettings({
      overrides: scorable.map(({ code, thousandths }) => ({
        occupation: code,
        probability: (changed.get(code) ?? thousandths) / 1000,
        because: null,
      })),
    });

  test("not where the same people are given other values", () => {
    fc.assert(
      fc.property(
        rows,
        fc.array(fc.tuple(fc.nat(), fc.integer({ min: 0, max: 1000 })), { maxLength: 3 }),
        (used, moves) => {
          const weights = new Map<string, number>();
          for (const [at, weight] of used) {
            const code = scorable[at]?.code ?? "";
            weights.set(code, (weights.get(code) ?? 0) + weight);
          }
          const cells = [...weights].map(([code, weight]) => cell(["", ""], code, weight));
          // Of those there are, so that something is told of them.
          const present = [...weights.keys()];
          const changed = new Map(moves.map(([at, value]) => [present[at % present.length] ?? "", value]));
          const publish = { suppressBelow: limit };
          const before = edition(cells, settingsWith(new Map()), publish);
          const after = edition(cells, settingsWith(changed), publish);
          const [shown, shownAfter] = [before, after].map(
            ({ tables, settings }) =>
              new Map(
                publishEstimate(tables, reference, settings, publish).occupations.map(({ code, weight }) => [
                  code,
                  weight,
                ]),
              ),
          ) as [Map<string, number>, Map<string, number>];
          const diff = diffEstimates(before, after);
          for (const { code, effect, hidden } of diff.overrides) {
            expect(hidden).toBe(!(shown.has(code) && shownAfter.has(code)));
            if (hidden) expect(effect).toEqual({ mean: null, high: null });
          }
          const { total } = diff;
          const valueAfter = ({ code, thousandths }: (typeof scorable)[number]) =>
            changed.get(code) ?? thousandths;
          if (diff.hidden.leftOut) {
            // The document is made of what both editions show, and of nothing else.
            const both = scorable.filter(({ code }) => shown.has(code) && shownAfter.has(code));
            const added = (of: (one: (typeof scorable)[number]) => number) =>
              sum(both.map((one) => (shown.get(one.code) ?? 0) * of(one)));
            expect(total.weight.before).toBe(added(() => 1));
            expect(total.automatable.before).toBeCloseTo(
              added(({ thousandths }) => thousandths / 1000),
              9,
            );
            expect(total.automatable.after).toBeCloseTo(
              added((one) => valueAfter(one) / 1000),
              9,
            );
            return;
          }
          const hidden = scorable.filter(({ code }) => !shown.has(code));
          const equation = (of: (one: (typeof scorable)[number]) => number, whole: number): Equation => ({
            coefficients: hidden.map(of),
            sum: scorable.reduce(
              (left, one) => left - (shown.get(one.code) ?? 0) * of(one),
              Math.round(whole),
            ),
          });
          const equations = [
            equation(() => 1, total.weight.before ?? 0),
            equation(({ thousandths }) => thousandths, (total.automatable.before ?? 0) * 1000),
            equation(valueAfter, (total.automatable.after ?? 0) * 1000),
            equation(
              ({ thousandths }) => Number(thousandths > 700),
              (total.high.before ?? 0) * (total.weight.before ?? 0),
            ),
            equation(
              (one) => Number(valueAfter(one) > 700),
              (total.high.after ?? 0) * (total.weight.after ?? 0),
            ),
          ];
          const small = hidden.flatMap(({ code }, at) =>
            (weights.get(code) ?? limit + 1) <= limit ? [at] : [],
          );
          expectUntold(small.slice(0, 3), equations);
        },
      ),
      { numRuns: 60 },
    );
  });

  test("a group that is shown has none of an occupation whose value alone changed, or more than a small cell of it", () => {
    const weight = fc.oneof(
      fc.constant(0),
      fc.integer({ min: 1, max: 10 }),
      fc.integer({ min: 11, max: 60 }),
    );
    fc.assert(
      fc.property(fc.array(weight, { minLength: 3, maxLength: 3 }), (own) => {
        const cells = places.flatMap((place, at) => [
          cell([place, "health"], "5321", own[at] ?? 0),
          cell([place, "health"], "2223", 100 + at),
          cell([place, "school"], "2341", 200 + at),
        ]);
        const of = (probability: number) =>
          edition(
            cells,
            { groupBy: ["municipality"], overrides: [{ occupation: "5321", probability, because: null }] },
            { suppressBelow: limit },
          );
        const { groups } = diffEstimates(of(0.5), of(0.9));
        for (const { key, mean } of groups ?? []) {
          const there = own[places.indexOf(key["municipality"] ?? "")] ?? 0;
          expect(there === 0 || there > limit || mean.change === 0).toBe(true);
        }
      }),
      runs,
    );
  });
});
