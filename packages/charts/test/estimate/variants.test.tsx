import {
  compareMappings,
  compareScoreSets,
  defaultSettings,
  type EstimateSettings,
  type Language,
  publishEstimate,
  readWorkforce,
  shownCubes,
} from "@kommuneradar/core";
import { referenceData } from "@kommuneradar/reference-data";
import { describe, expect, it } from "vitest";
import { buildEstimateView, renderEstimateHtml } from "../../src/estimate/index.ts";

const workforce = `sektor;yrke;årsverk
helse og omsorg;2223;100
helse og omsorg;5321;150
skole;2341;120
barnehage;5311;80
administrasjon;4110;30
annet;9112;20
`;
const tables = [readWorkforce(workforce, { reference: referenceData })];
const ids = ["frey-osborne-2017", "ilo-genai-2025", "nesta-sml-2020"];

function viewOf(given: Partial<EstimateSettings> = {}, language: Language = "nb", suppressBelow = 0) {
  const settings = defaultSettings({ groupBy: ["sector"], ...given });
  const result = publishEstimate(tables, referenceData, settings, { suppressBelow });
  const shown = shownCubes(tables, result);
  return buildEstimateView({
    title: "Seks yrker",
    language,
    result,
    scoreSets: compareScoreSets(shown, referenceData, settings, [...new Set([settings.scores, ...ids])]),
    mappings: compareMappings(shown, referenceData, settings),
    municipalities: [],
    fictional: false,
    file: "seks-yrker.workforce.csv",
    date: "2026-11-23",
    rejectedRows: 0,
  });
}

describe("score sets side by side", () => {
  const { scoreSets } = viewOf();

  it("each stands on its own scale, and an index has no B", () => {
    const rows = scoreSets?.rows.map(({ scale, kind, highText }) => [scale.from, scale.to, kind, highText]);
    expect(rows?.[0]?.slice(0, 3)).toEqual(["0", "100\u00a0%", "automatisering, sannsynlighet"]);
    expect(rows?.[1]).toEqual(["0", "1", "eksponering for KI, indeks", "–"]);
    expect(rows?.[2]).toEqual(["1", "5", "eksponering for KI, indeks", "–"]);
    const nesta = scoreSets?.rows[2];
    expect(nesta?.meanText).toMatch(/^3,\d\d$/);
    expect(nesta?.at).toBeCloseTo((Number(nesta?.meanText.replace(",", ".")) - 1) / 4, 2);
  });

  it("says how alike the orders are, and over how many occupations", () => {
    expect(scoreSets?.rows.map(({ agreementOver }) => agreementOver)).toEqual([
      "",
      "over 6 yrker",
      "over 6 yrker",
    ]);
    expect(scoreSets?.apart.map(({ id }) => id)).toEqual(ids.slice(1));
    expect(scoreSets?.apart[0]?.rows[0]?.inFirst).toMatch(/^\d+ av 100$/);
  });

  it("is not there with one set alone", () => {
    const settings = defaultSettings();
    const view = buildEstimateView({
      title: "",
      language: "nb",
      result: publishEstimate(tables, referenceData, settings, { suppressBelow: 0 }),
      scoreSets: compareScoreSets(tables, referenceData, settings, ids.slice(0, 1)),
      municipalities: [],
      fictional: false,
      file: "",
      date: "",
      rejectedRows: 0,
    });
    expect([view.scoreSets, view.mappings]).toEqual([null, null]);
  });
});

describe("mappings side by side", () => {
  it("marks the one that is used, and gives the figures that it gives", () => {
    const view = viewOf({ mapping: "median" });
    const used = view.mappings?.rows.filter(({ current }) => current);
    expect(used?.map(({ id }) => id)).toEqual(["median"]);
    expect(used?.[0]?.mean.text).toBe(view.figures?.mean.text);
    expect(view.mappings?.rows.map(({ id }) => id)).toContain("digits-2");
  });

  it("has nothing to say of a set over ISCO-08", () => {
    expect(viewOf({ scores: "ilo-genai-2025" }).mappings).toBeNull();
  });
});

it("says when hidden occupations are left out", () => {
  const note = "Uten yrkene som er skjult.";
  const hiding = viewOf({}, "nb", 25);
  expect([hiding.scoreSets?.notes.at(-1), hiding.mappings?.notes.at(-1)]).toEqual([note, note]);
  expect(JSON.stringify(viewOf())).not.toContain(note);
});

it.each(["nb", "nn", "en"] as const)(
  "the page in %s has a table for each, with a title for both",
  (language) => {
    const html = renderEstimateHtml(viewOf({}, language));
    expect(html).toContain('aria-labelledby="kr-score-sets"');
    expect(html).toContain('aria-labelledby="kr-mappings"');
    // In the chart's column, and under the row's name on pages too narrow for it.
    expect(html.match(/class="kr-own-scale"/g)).toHaveLength(3 * 2);
  },
);

it("where every occupation is hidden there is nothing to lay beside, and no empty table", () => {
  const view = viewOf({}, "nb", 1000);
  expect([view.scoreSets, view.mappings]).toEqual([null, null]);
  const html = renderEstimateHtml(view);
  expect(html).toContain("6 yrker er ikke navngitt");
  expect(html).not.toMatch(/Bidrag|0 av 0/);
});
