import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { apportion } from "../../src/diff/estimates/apportion.ts";
import { writeShares } from "../../src/diff/estimates/written.ts";
import {
  describeEstimateDiff,
  diffEstimates,
  type EstimateSettings,
  isEmptyEstimateDiff,
  readEstimateFile,
} from "../../src/index.ts";
import { cell, norway2016 } from "../estimate/workforce-cubes.ts";
import { edition, reference } from "./editions.ts";

const rows = [
  cell(["9901", "health"], "5321", 400),
  cell(["9901", "health"], "2223", 300),
  cell(["9901", "school"], "2341", 200),
  cell(["9902", "administration"], "4110", 100),
];
const override = (probability: number, because: string | null = null) => ({
  occupation: "5321",
  probability,
  because,
});
const bySector = { groupBy: ["sector"] };
const lines = (...args: Parameters<typeof diffEstimates>) =>
  describeEstimateDiff(diffEstimates(...args), "en");

describe("each cause alone is all of the change", () => {
  const before = edition(rows, bySector);
  test.each<[string, Partial<EstimateSettings>]>([
    ["scores", { scores: "squared" }],
    ["mapping", { mapping: "max" }],
    ["overrides", { overrides: [override(0.1)] }],
    ["settings", { high: 0.4 }],
  ])("%s", (cause, changed) => {
    const { causes, total, groups } = diffEstimates(before, edition(rows, { ...bySector, ...changed }));
    expect(causes).toEqual([cause]);
    const measure = cause === "settings" ? "high" : "mean";
    expect(total[measure].change).not.toBe(0);
    for (const figures of [total, ...(groups ?? [])]) {
      expect(figures[measure].parts).toEqual({ [cause]: figures[measure].change });
    }
  });

  test("workforce", () => {
    const { causes, total, workforce } = diffEstimates(
      before,
      edition(
        [...rows.slice(1), cell(["9901", "health"], "5321", 300), cell(["9902", "culture"], "2651", 20)],
        bySector,
      ),
    );
    expect([causes, total.weight.parts]).toEqual([["workforce"], { workforce: -80 }]);
    expect(workforce.sectors).toEqual([
      { sector: "health", before: 700, after: 600 },
      { sector: "culture", before: 0, after: 20 },
    ]);
    expect(workforce.cells?.map(({ sector, code, before, after }) => [sector, code, before, after])).toEqual([
      ["health", "5321", 400, 300],
      ["culture", "2651", 0, 20],
    ]);
  });

  test("other values under the same name", () => {
    const own = reference.scoreSets.get("squared");
    const edited = {
      ...reference,
      scoreSets: new Map([["frey-osborne-2017", { ...own, id: "frey-osborne-2017" }]]),
    };
    const diff = diffEstimates(before, { ...before, reference: edited as typeof reference });
    expect([diff.causes, diff.scoresEdited, diff.settings]).toEqual([["scores"], true, []]);
  });

  test("another kind under the same name", () => {
    const own = reference.scoreSets.get("squared");
    const asOf = (kind: "index" | "ai-exposure") => {
      const scoreSets = new Map([["squared", { ...own, kind }]]);
      return {
        ...edition(rows, { scores: "squared" }),
        reference: { ...reference, scoreSets } as typeof reference,
      };
    };
    expect(diffEstimates(asOf("index"), asOf("index")).causes).toEqual([]);
    const diff = diffEstimates(asOf("index"), asOf("ai-exposure"));
    expect([diff.causes, diff.scoresEdited, diff.apart]).toEqual([["scores"], true, "scale"]);
  });
});

test("two causes share what they only do together: an override of an occupation that grew", () => {
  const other = cell(["", ""], "2223", 100);
  const [before, after] = [
    edition([cell(["", ""], "5321", 100), other], {
      overrides: [override(0.8), { ...override(0), occupation: "2223" }],
    }),
    edition([cell(["", ""], "5321", 300), other], {
      overrides: [override(0.4), { ...override(0), occupation: "2223" }],
    }),
  ];
  const { automatable, mean } = diffEstimates(before, after).total;
  // 100·0.8 = 80 → 300·0.4 = 120. People first: +160, then −120; values first: −40, then +80.
  expect(automatable.parts?.workforce).toBeCloseTo(120, 9);
  expect(automatable.parts?.overrides).toBeCloseTo(-80, 9);
  // 0.4 → 0.3. People first: 0.4 → 0.6 → 0.3; values first: 0.4 → 0.2 → 0.3.
  expect(mean.parts?.workforce).toBeCloseTo(0.15, 9);
  expect(mean.parts?.overrides).toBeCloseTo(-0.25, 9);
});

describe("overrides", () => {
  test("each with its value before and after, its reason, and what it did to the total of Norway", () => {
    const all = norway2016.map(([code, weight]) => cell(["", ""], code, weight));
    const { overrides } = lines(
      edition(all, { overrides: [override(0.74, "the report")] }),
      edition(all, {
        overrides: [
          override(0.3, "care is done by hand"),
          { occupation: "2223", probability: 0.01, because: null },
        ],
      }),
    );
    expect(overrides).toEqual([
      "The override of 5321 Helsefagarbeidere: 0.74 → 0.3; changed the total by −1.7 points (B −3.8); because: care is done by hand; before: the report",
      "2223 Sykepleiere is overridden: 0.009 → 0.01; does not change the total",
    ]);
  });

  test("taken away, the value is the occupation's own again; a new reason alone is no cause", () => {
    const before = edition(rows, { overrides: [override(0.1, "a")] });
    const away = diffEstimates(before, edition(rows));
    expect(away.overrides[0]?.to).toMatchObject({ overridden: false, because: null });
    expect(away.overrides[0]?.effect.mean).toBeCloseTo(away.total.mean.change ?? 0, 12);
    const reason = diffEstimates(before, edition(rows, { overrides: [override(0.1, "b")] }));
    expect([reason.causes, reason.total.mean.change]).toEqual([[], 0]);
    expect(describeEstimateDiff(reason, "en").overrides).toEqual([
      "The override of 5321 Helsefagarbeidere has another reason; because: b; before: a",
    ]);
  });

  test("of an occupation that had no value, the covered weight grows, and its effect is still the whole change", () => {
    const unknown = [...rows, cell(["", ""], "0000", 50)];
    const { total, overrides } = diffEstimates(
      edition(unknown),
      edition(unknown, { overrides: [{ occupation: "0000", probability: 0.9, because: null }] }),
    );
    expect(total.coverage.change).toBeGreaterThan(0);
    expect(overrides[0]?.from.value).toBeNull();
    expect(overrides[0]?.effect.mean).toBeCloseTo(total.mean.change ?? Number.NaN, 12);
    expect(overrides[0]?.effect.high).toBeCloseTo(total.high.change ?? Number.NaN, 12);
  });
});

describe("what is no part of the figures is told all the same", () => {
  test("other bounds of an override", () => {
    const bounded = (spread: readonly [number, number]) =>
      edition(rows, { overrides: [{ ...override(0.1, "a"), spread }] });
    const diff = diffEstimates(bounded([0.05, 0.2]), bounded([0.1, 0.3]));
    expect([diff.causes, isEmptyEstimateDiff(diff)]).toEqual([[], false]);
    const { headline, overrides } = describeEstimateDiff(diff, "en");
    expect([headline, overrides]).toEqual([
      "The figures are the same.",
      ["The override of 5321 Helsefagarbeidere is still 0.1; bounds: 0.05–0.2 → 0.1–0.3; because: a"],
    ]);
  });

  test("other keys of the file, wherever they stand", () => {
    const fileOf = (text: string) => {
      const { estimate } = readEstimateFile(`kommuneradar: estimate/1\n${text}`);
      if (estimate === undefined) throw new Error("no estimate");
      return { ...edition(rows), file: estimate };
    };
    const one = fileOf("title: A\nworkforce: a.csv\nhorizon: 5 years\nscores: [frey-osborne-2017]\n");
    const moved = fileOf("horizon: 5 years\nscores: [frey-osborne-2017]\nworkforce: a.csv\ntitle: A\n");
    expect(isEmptyEstimateDiff(diffEstimates(one, moved))).toBe(true);
    const diff = diffEstimates(
      one,
      fileOf("title: B\nworkforce: b.csv\nhorizon: 5 years\nscores: [frey-osborne-2017, ilo-genai-2025]\n"),
    );
    expect(diff.edited).toEqual(["title", "workforce", "scores"]);
    expect(describeEstimateDiff(diff, "en").settings).toEqual([
      "Also changed in the file: title, workforce files, score sets",
    ]);
  });

  describe("what an entry says of a score file", () => {
    const withScores = (scores: string, settings: Partial<EstimateSettings> = {}) => {
      const { estimate } = readEstimateFile(
        `kommuneradar: estimate/1\ntitle: A\nworkforce: a.csv\nscores: ${scores}\n`,
      );
      return { ...edition(rows, settings), ...(estimate && { file: estimate }) };
    };
    const editedBetween = (one: string, other: string) =>
      diffEstimates(withScores(one), withScores(other)).edited;

    test.each(["title: B", "source: B", "year: 2025", "licence: CC0", "kind: ai-exposure"])("%s", (said) => {
      const [one, other] = ["{ file: a.csv }", `{ file: a.csv, ${said} }`];
      expect(editedBetween(one, other)).toEqual(["scores"]);
      expect(editedBetween(`[ilo-genai-2025, ${one}]`, `[ilo-genai-2025, ${other}]`)).toEqual(["scores"]);
      expect(editedBetween(other, `\n  ${other}`)).toEqual([]);
    });

    test("another first set is told as the setting it is", () => {
      const diff = diffEstimates(
        withScores("{ file: a.csv, title: A }"),
        withScores("squared", { scores: "squared" }),
      );
      expect(diff.settings.map(({ name }) => name)).toEqual(["scores"]);
      expect(diff.edited).toEqual([]);
    });
  });
});

describe("what cannot be subtracted is not", () => {
  test.each<[string, Partial<EstimateSettings>, string]>([
    [
      "classification",
      { classification: "isco08" },
      "Nothing is subtracted: the codes are of two classifications.",
    ],
    ["weight", { weight: "headcount" }, "Nothing is subtracted: the weights are of two kinds."],
    [
      "scale",
      { scores: "ilo-genai-2025" },
      "The means are not subtracted: the score sets are on different scales.",
    ],
  ])("%s", (apart, changed, note) => {
    const diff = diffEstimates(edition(rows), edition(rows, { ...changed, overrides: [override(0.2)] }));
    expect(diff.apart).toBe(apart);
    expect([diff.total.mean.change, diff.total.mean.parts]).toEqual([null, null]);
    expect(diff.total.mean.before).not.toBeNull();
    expect(diff.total.weight.change).toBe(apart === "scale" ? 0 : null);
    const { notes, headline, overrides } = describeEstimateDiff(diff, "en");
    expect(notes).toContain(note);
    expect(headline).toMatch(/^Total: A mean \S+(\s%)? → \S+(\s%)?[;.]/);
    expect(overrides).toHaveLength(1);
  });

  test("groups of another grouping", () => {
    const diff = diffEstimates(edition(rows, bySector), edition(rows, { groupBy: ["municipality"] }));
    expect([diff.groups, diff.causes]).toEqual([null, []]);
    expect(describeEstimateDiff(diff, "en").notes).toEqual([
      "Groups are not compared: grouped by sector before, by municipality now.",
    ]);
  });
});

test("an edition without rows has no figures: nobody came, and overrides and settings are told all the same", () => {
  const diff = diffEstimates(
    edition([], bySector),
    edition(rows, { ...bySector, high: 0.6, overrides: [override(0.2)] }),
  );
  expect([diff.total.weight.before, diff.total.weight.change, diff.causes]).toEqual([
    null,
    null,
    ["overrides", "settings"],
  ]);
  expect([diff.workforce.occupations, diff.groups?.length]).toEqual([[], 3]);
  const { headline, overrides, settings } = describeEstimateDiff(diff, "en");
  expect(headline).toMatch(/^Total: A mean – → /);
  expect(overrides).toEqual(["5321 Helsefagarbeidere is overridden: 0.47 → 0.2"]);
  expect(settings).toEqual(["High above: 0.7 → 0.6"]);
});

describe("what is hidden", () => {
  const hidden = { suppressBelow: 10 };
  test("a group that is small on one side is hidden on both, by name, and another with it", () => {
    const diff = diffEstimates(
      edition(rows, bySector, hidden),
      edition([...rows.slice(0, 3), cell(["", "administration"], "4110", 4)], bySector, hidden),
    );
    const { groups } = diff;
    const { tables } = describeEstimateDiff(diff, "en");
    expect(groups?.map(({ key }) => key["sector"])).toEqual(["health"]);
    expect(tables.at(-1)?.rows).toContainEqual(["Administration", "hidden", "", ""]);
  });

  test("a new occupation was hidden or none before, where something was hidden", () => {
    const small = cell(["", "school"], "2352", 3);
    const { workforce } = lines(
      edition([...rows, small], {}, hidden),
      edition([...rows, small, cell(["", "technical"], "9611", 500)], {}, hidden),
    );
    expect(workforce.flatMap((block) => block.lines)).toContain(
      "9611 Renovasjonsarbeidere: hidden or none → 500.0 FTE",
    );
  });

  test("an override of an occupation that is not shown: its effect is hidden, and its weight in no figure", () => {
    const few = cell(["", "administration"], "1112", 4);
    const chief = { occupation: "1112", probability: 0.9, because: null };
    const diff = diffEstimates(
      edition([...rows, few], {}, hidden),
      edition([...rows, few], { overrides: [chief] }, hidden),
    );
    expect(diff.hidden.leftOut).toBe(true);
    expect(diff.total.mean.change).toBe(0);
    expect(describeEstimateDiff(diff, "en").overrides[0]).toContain("what it does to the total is hidden");
    // As of an occupation that nobody has: that it is there is not told either.
    const nobody = diffEstimates(
      edition([...rows, few], {}, hidden),
      edition([...rows, few], { overrides: [{ ...chief, occupation: "1120" }] }, hidden),
    );
    expect(nobody.total).toEqual(diff.total);
  });

  test("the stricter limit of the two counts for both", () => {
    const one = edition([...rows, cell(["", "culture"], "2651", 8)], bySector);
    const { groups, workforce } = diffEstimates(one, { ...one, publish: { ...one.publish, ...hidden } });
    expect(groups?.map(({ key }) => key["sector"])).not.toContain("culture");
    expect(workforce.occupations).toEqual([]);
  });
});

describe("what is printed adds up", () => {
  const part = fc.oneof(fc.constant(0), fc.double({ min: -1e4, max: 1e4, noNaN: true }));
  test("rounded parts are the rounded whole, each within a unit of itself", () => {
    fc.assert(
      fc.property(fc.array(part, { minLength: 1, maxLength: 5 }), fc.constantFrom(-1, 0, 1), (parts, off) => {
        const whole = Math.round(parts.reduce((sum, one) => sum + one, 0)) + (parts.length > 1 ? off : 0);
        const units = apportion(whole, parts);
        expect(units.reduce((sum, one) => sum + one, 0)).toBe(whole);
        for (const [at, unit] of units.entries()) {
          expect(Math.abs(unit - (parts[at] ?? 0))).toBeLessThanOrEqual(2);
        }
      }),
    );
  });

  test("halves of what adds up to nothing printed are rounded alike on both sides of zero", () => {
    const form = { shift: 2, decimals: 1, isShare: true };
    expect(writeShares(undefined, [-0.0005, null, 0.0005, -0.0004], form, "en")).toEqual([
      { units: -1, text: "−0.1" },
      undefined,
      { units: 1, text: "+0.1" },
      { units: 0, text: "0.0" },
    ]);
  });

  test("the table of the total: before and change are after, and the parts are the change", () => {
    const after = edition([...rows, cell(["", "health"], "2223", 77.7)], {
      ...bySector,
      scores: "squared",
      mapping: "max",
      high: 0.31,
      overrides: [override(0.123)],
    });
    const { tables } = lines(edition(rows, bySector), after);
    const tenths = (text: string) =>
      Math.round(Number(text.replace("−", "-").replaceAll(/[+,%\u00a0]/g, "")) * 10);
    for (const { rows: written } of tables) {
      for (const [, ...cells] of written) {
        if (cells.includes("–")) continue;
        const [was = 0, is = 0, change = 0, ...parts] = cells.map(tenths);
        expect(is - was).toBe(change);
        expect(parts).toHaveLength(5);
        expect(parts.reduce((sum, one) => sum + one, 0)).toBe(change);
      }
    }
  });
});
