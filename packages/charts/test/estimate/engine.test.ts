import {
  defaultSettings,
  type EstimateSettings,
  estimate,
  type Language,
  occupationTitles,
  readWorkforce,
} from "@kommuneradar/core";
import { referenceData } from "@kommuneradar/reference-data";
import { describe, expect, it } from "vitest";
import { buildEstimateView, renderEstimateHtml } from "../../src/estimate/index.ts";

/** Six occupations and the values they are usually discussed with: 500 FTE, A = 24.1 %, B = 6.0 %. */
const values = { "2223": 0.009, "5321": 0.47, "2341": 0.0044, "5311": 0.084, "4110": 0.96, "9112": 0.66 };
const workforce = `sektor;yrke;årsverk
helse og omsorg;2223;100
helse og omsorg;5321;150
skole;2341;120
barnehage;5311;80
administrasjon;4110;30
annet;9112;20
`;

function viewOf(text: string, given: Partial<EstimateSettings> = {}, language: Language = "nb") {
  const table = readWorkforce(text, { reference: referenceData });
  const settings = defaultSettings({ groupBy: ["sector"], ...given });
  const run = (mapping: string) => estimate([table], referenceData, { ...settings, mapping });
  return buildEstimateView({
    title: "Seks yrker",
    language,
    result: run(settings.mapping),
    range: { min: run("min"), max: run("max") },
    municipalities: [],
    fictional: table.fictional,
    file: "seks-yrker.workforce.csv",
    date: "2026-11-23",
    rejectedRows: table.rejectedRows,
    titles: occupationTitles(referenceData, language),
    scoresInEnglish: true,
  });
}

describe("the page of a real estimate", () => {
  it("shows the two measures of six occupations, which differ by a factor of four", () => {
    const overrides = Object.entries(values).map(([code, probability]) => ({
      occupation: code,
      probability,
      because: "As published",
    }));
    const view = viewOf(workforce, { overrides });
    expect(view.figures?.mean.text).toBe("24,1\u00a0%");
    expect(view.figures?.high.text).toBe("6,0\u00a0%");
    expect(view.sectors?.rows.map(({ title }) => title)).toEqual([
      "Helse og omsorg",
      "Administrasjon",
      "Annet",
      "Barnehage",
      "Skole",
    ]);
  });

  it("keeps each figure inside its range, the whole and every sector", () => {
    const view = viewOf(workforce);
    const measures = [view.figures, ...(view.sectors?.rows ?? [])].flatMap((part) =>
      part === null ? [] : [part.mean, part.high],
    );
    expect(measures).toHaveLength(12);
    for (const { value, range } of measures) {
      expect(value).toBeGreaterThanOrEqual((range?.[0] ?? Number.NaN) - 1e-12);
      expect(value).toBeLessThanOrEqual((range?.[1] ?? Number.NaN) + 1e-12);
    }
  });

  it("adds the bands up to the whole workforce, with what has no value", () => {
    const view = viewOf(`${workforce}annet;9430;7\nannet;0110;3\n`);
    const bands = view.composition?.bands ?? [];
    expect(bands.map(({ id }) => id)).toEqual(["low", "medium", "high", "none"]);
    expect(bands.reduce((sum, { share }) => sum + share, 0)).toBeCloseTo(1, 12);
    expect(bands.reduce((sum, { percent }) => sum + percent, 0)).toBeCloseTo(100, 9);
    expect(view.composition?.coverageParts.at(-1)?.text).toBe(
      "uten verdi 2,0\u00a0%, herav koder som ikke finnes 1,4\u00a0%",
    );
  });

  it("names occupations in English on an English page, and marks what has a Norwegian title only", () => {
    const view = viewOf(workforce, {}, "en");
    const titleOf = (code: string) => view.occupations?.rows.find((row) => row.code === code);
    expect(titleOf("5321")).toMatchObject({ title: "Health care assistants", titleLanguage: "" });
    expect(titleOf("2223")).toMatchObject({ title: "Sykepleiere", titleLanguage: "nb" });
    const html = renderEstimateHtml(view);
    expect(html).toContain('<span lang="nb">Sykepleiere</span>');
    expect(html).toContain("<span>Health care assistants</span>");
    const [, own] = titleOf("2223")?.chain ?? [];
    expect(own).toMatchObject({ label: "STYRK-08", text: "Sykepleiere", language: "nb" });
  });

  it("marks what an English source says of itself, on a Norwegian page only", () => {
    const source = "Frey, C. B. &amp; Osborne, M. A.";
    expect(renderEstimateHtml(viewOf(workforce))).toContain(
      `Frey og Osborne 2017. <span lang="en">${source}`,
    );
    expect(renderEstimateHtml(viewOf(workforce, {}, "en"))).toContain(
      `Frey and Osborne 2017. <span>${source}`,
    );
  });

  it("says that none of a file of position codes has a value", () => {
    const view = viewOf("yrke;årsverk\n9430;42\n7352;1310,5\n");
    expect(view.body).toBe("nothing-covered");
    expect(view.nothingCovered?.codes).toEqual([
      { code: "7352", title: "Koden finnes ikke", language: "", weightText: "1\u202f311" },
      { code: "9430", title: "Koden finnes ikke", language: "", weightText: "42" },
    ]);
  });
});
