import { referenceData } from "@kommuneradar/reference-data";
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { rankAgreement } from "../../src/estimate/score-sets/rank-agreement.ts";
import { compareScoreSets, defaultSettings, estimate } from "../../src/index.ts";
import { cubeOf, norway2016 } from "./workforce-cubes.ts";

const tables = [cubeOf(norway2016)];
const ids = ["frey-osborne-2017", "ilo-genai-2025", "nesta-sml-2020"];

describe("Norway 2016 under three score sets", () => {
  const settings = defaultSettings();
  const compared = compareScoreSets(tables, referenceData, settings, ids);

  test("each is what the set gives alone, in the order asked for", () => {
    expect(compared.map(({ scores }) => scores.id)).toEqual(ids);
    for (const { scores, total } of compared) {
      expect(total).toEqual(estimate(tables, referenceData, { ...settings, scores: scores.id }).total);
    }
  });

  test("means stand on their own scales, and an index beyond the thresholds has no bands", () => {
    const [automation, exposure, suitability] = compared;
    expect(automation?.total.mean).toBeCloseTo(0.4645, 4);
    expect(exposure?.total.mean).toBeCloseTo(0.3044, 4);
    expect(exposure?.scores.scale).toEqual({ min: 0, max: 1, unit: "index" });
    expect(suitability?.total.mean).toBeCloseTo(3.4826, 4);
    const { high, medium, low, highByUnitGroups, highInterval } = suitability?.total ?? {};
    expect([high, medium, low, highByUnitGroups, highInterval]).toEqual([null, null, null, null, null]);
  });

  test("orders are held against the first set's, over the occupations that both have", () => {
    expect(compared[0]?.agreement).toBeNull();
    const agreement = compared[1]?.agreement;
    expect(agreement?.occupations).toBeGreaterThan(370);
    expect(agreement?.correlation).toBeLessThan(0.2);
    expect(agreement?.apart).toHaveLength(5);
    for (const { place, placeInFirst } of agreement?.apart ?? []) {
      expect(Math.abs(place - placeInFirst)).toBeGreaterThan(0.2);
    }
  });
});

test("an override counts in sets on the same scale only", () => {
  const settings = defaultSettings({
    overrides: [{ occupation: "5321", probability: 0.058, because: "nearer by tasks" }],
  });
  const [first, second] = compareScoreSets(tables, referenceData, settings, ids);
  expect(first?.total.mean).toBeCloseTo(0.4489, 4);
  expect(second?.total.mean).toBeCloseTo(0.3044, 4);
});

test("a set that is not known is left out", () => {
  const compared = compareScoreSets(tables, referenceData, defaultSettings(), ["nonesuch", ...ids]);
  expect(compared.map(({ scores }) => scores.id)).toEqual(ids);
});

describe("rank agreement", () => {
  test("of worked examples", () => {
    expect(rankAgreement([1, 2, 3, 4], [10, 20, 30, 40])).toBe(1);
    expect(rankAgreement([1, 2, 3, 4], [4, 3, 2, 1])).toBe(-1);
    // With ties: R's cor(c(1,2,2,4), c(1,3,2,4), method = "spearman").
    expect(rankAgreement([1, 2, 2, 4], [1, 3, 2, 4])).toBeCloseTo(0.9486833, 7);
    expect(rankAgreement([1, 2], [1, 2])).toBeNull();
    expect(rankAgreement([1, 1, 1], [1, 2, 3])).toBeNull();
  });

  test("does not change when a scale is stretched, and turns its sign when one is turned round", () => {
    const pairs = fc.array(fc.tuple(fc.integer({ min: -50, max: 50 }), fc.integer({ min: -50, max: 50 })), {
      minLength: 3,
      maxLength: 40,
    });
    fc.assert(
      fc.property(pairs, (list) => {
        const [a, b] = [list.map(([one]) => one), list.map(([, other]) => other)];
        const agreement = rankAgreement(a, b);
        const stretched = rankAgreement(
          a.map((value) => value ** 3 * 2 + 1),
          b,
        );
        const turned = rankAgreement(
          a.map((value) => -value),
          b,
        );
        if (agreement === null) expect([stretched, turned]).toEqual([null, null]);
        else {
          expect(stretched).toBeCloseTo(agreement, 12);
          expect(turned).toBeCloseTo(-agreement, 12);
          expect(Math.abs(agreement)).toBeLessThanOrEqual(1 + 1e-12);
        }
      }),
    );
  });
});
