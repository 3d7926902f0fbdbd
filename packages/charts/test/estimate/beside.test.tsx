import { type Cube, defaultSettings, publishEstimate } from "@kommuneradar/core";
import { referenceData } from "@kommuneradar/reference-data";
import { describe, expect, it } from "vitest";
import { buildEstimateView, renderEstimateHtml } from "../../src/estimate/index.ts";
import { before, cell, cells, cube, group, input } from "./beside-input.ts";

describe("changes in percentage points", () => {
  it("have as many decimals as the finest of their table, so that they stand under each other", () => {
    const slightly = cells.map((each) =>
      each.occupation === "5321" ? { ...each, weightMilli: each.weightMilli + 500 } : each,
    );
    const much = slightly.map((each) =>
      each.occupation === "4110" ? { ...each, weightMilli: each.weightMilli * 3 } : each,
    );
    const { years } = buildEstimateView(
      input({
        years: [
          { year: 2024, tables: [cube] },
          { year: 2025, tables: [{ ...cube, cells: slightly }] },
          { year: 2026, tables: [{ ...cube, cells: much }] },
        ],
      }),
    );
    const decimals = (rows: readonly { readonly mean: string }[]) =>
      rows.filter(({ mean }) => mean !== "").map(({ mean }) => mean.split(",")[1]?.length);
    expect(decimals(years?.changes ?? [])).toEqual([2, 2]);
    expect(new Set(decimals(years?.sectors?.rows ?? []))).toEqual(new Set([1]));
  });
});

describe("a comparison", () => {
  it.each(["nb", "nn", "en"] as const)("holds every word and number (%s)", async (language) => {
    const { comparison, years, sectors } = buildEstimateView(input({}, { language }));
    const text = `${JSON.stringify({ comparison, years, hiddenNote: sectors?.hiddenNote }, null, 2)}\n`;
    await expect(text).toMatchFileSnapshot(`../golden/estimate/beside.${language}.json`);
  });

  it("has the same parts in every row, the largest potential first", () => {
    const { comparison } = buildEstimateView(input({ suppressBelow: 0 }));
    expect(comparison?.columns.map(({ title }) => title)).toEqual(["Eksempelby A", "Naboene", "Alle rader"]);
    expect(comparison?.rows.map(({ id }) => id)).toEqual(["health", "administration", "culture", "school"]);
    expect(comparison?.rows.every(({ cells: row }) => row.length === 3)).toBe(true);
    expect(comparison?.notes).toContain("Naboene: 2 av 3 kommuner finnes i dataene.");
  });

  it("says why there is none: withheld, without rows, or nothing chosen yet", () => {
    const small: Cube = { ...cube, cells: [...cells, cell("9905", "health", "5321", 6)] };
    const of = (municipality: string | undefined, table = cube) => {
      const result = publishEstimate([table], referenceData, defaultSettings({ groupBy: ["sector"] }), {
        suppressBelow: 10,
        compare: municipality === undefined ? undefined : { municipality, group: undefined },
      });
      const named =
        municipality === undefined ? undefined : { code: municipality, title: `By ${municipality}` };
      return buildEstimateView(input({}, { result, compare: { municipality: named, group: undefined } }))
        .comparison;
    };
    expect(of("9905", small)?.absent).toMatch(/^By 9905 sammenlignes ikke: .* 10 årsverk/);
    expect(of("0301")?.absent).toBe("Ingen rad i arbeidsstyrken gjelder By 0301.");
    expect(of(undefined)?.absent).toMatch(/^Velg en kommune/);
    expect(buildEstimateView(input({}, { compare: undefined })).comparison).toBeNull();
  });
});

describe("hidden cells", () => {
  const page = renderEstimateHtml(buildEstimateView(input()));

  it("stand in their place with the word and the reason, and without a figure", () => {
    const { sectors, comparison } = buildEstimateView(input());
    const culture = sectors?.rows.find(({ id }) => id === "culture");
    expect(culture).toMatchObject({ hidden: true, weightText: "skjult", weight: 0, meta: "skjult" });
    expect(culture?.mean.value).toBeNull();
    expect(sectors?.hiddenNote).toBe(
      "Skjult: 10 årsverk eller mindre, eller et tall som ville røpet et slikt.",
    );
    const own = comparison?.rows.find(({ id }) => id === "culture")?.cells[0];
    expect(own).toMatchObject({ hidden: true, weightText: "skjult" });
    expect(page).toContain('title="Skjult: 10 årsverk eller mindre');
  });

  it("leave no figure in the saved page: not of the cell, nor in a saved value or a change", () => {
    const saved = publishEstimate([before], referenceData, defaultSettings({ groupBy: ["sector"] }), {
      suppressBelow: 10,
    });
    const view = buildEstimateView(input({}, { saved }));
    const row = view.sectors?.rows.find(({ id }) => id === "culture");
    expect(JSON.stringify(row)).not.toMatch(/[1-9]/);
    expect(
      view.comparison?.rows.find(({ id }) => id === "culture")?.cells.filter(({ hidden }) => !hidden),
    ).toEqual([]);
  });

  it("of occupations are counted, not named", () => {
    const few: Cube = {
      ...cube,
      cells: [...cells, cell("9901", "health", "3251", 2), cell("9901", "school", "5312", 3)],
    };
    const result = publishEstimate([few], referenceData, defaultSettings({ groupBy: ["sector"] }), {
      suppressBelow: 10,
    });
    const view = buildEstimateView(input({}, { result }));
    expect(view.occupations?.hiddenNote).toMatch(/^\d yrker er ikke navngitt: 10 årsverk eller mindre/);
    expect(JSON.stringify(view.occupations)).not.toMatch(/3251|5312/);
  });
});

describe("a score set without a threshold", () => {
  it("has no empty column for measure B", () => {
    const settings = defaultSettings({ groupBy: ["sector"], scores: "ilo-genai-2025" });
    const options = {
      suppressBelow: 10,
      compare: { municipality: "9901", group },
      years: [
        { year: 2024, tables: [before] },
        { year: 2025, tables: [cube] },
      ],
    };
    const heads = (view: ReturnType<typeof buildEstimateView>) =>
      [...renderEstimateHtml(view).matchAll(/<span class="kr-sort">(B(?:, pp)?)<\/span>/g)].map(
        ([, text]) => text,
      );
    const result = publishEstimate([cube], referenceData, settings, options);
    expect(heads(buildEstimateView(input({}, { result })))).toEqual([]);
    expect(heads(buildEstimateView(input()))).toEqual(["B", "B", "B", "B", "B, pp", "B, pp"]);
  });
});

describe("a page nobody can press", () => {
  it("has the comparison and the years", () => {
    const page = renderEstimateHtml(buildEstimateView(input()));
    expect(page).toContain("Eksempelby A ved siden av andre");
    expect(page).toContain("2024–2025");
  });

  it("asks nobody to choose", () => {
    const view = buildEstimateView(
      input({ compare: undefined }, { compare: { municipality: undefined, group: undefined } }),
    );
    expect(renderEstimateHtml(view)).not.toContain("Velg en kommune");
  });
});
