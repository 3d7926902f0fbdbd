import { defaultSettings, estimate, readWorkforce } from "@kommuneradar/core";
import { referenceData } from "@kommuneradar/reference-data";
import { describe, expect, it } from "vitest";
import { buildEstimateView } from "../../src/estimate/index.ts";

const workforce = `sektor;yrke;årsverk
helse og omsorg;2223;100
helse og omsorg;5321;150
skole;2341;120
barnehage;5311;80
administrasjon;4110;30
annet;9112;20
`;
const table = readWorkforce(workforce, { reference: referenceData });
const saved = readWorkforce(workforce.replace("4110;30", "4110;90"), { reference: referenceData });

function viewUnder(scores: string, language: "nb" | "en" | "nn" = "nb") {
  const settings = defaultSettings({ scores, groupBy: ["sector"] });
  return buildEstimateView({
    title: "Seks yrker",
    language,
    result: estimate([table], referenceData, settings),
    saved: estimate([saved], referenceData, settings),
    municipalities: [],
    fictional: false,
    file: "seks-yrker.workforce.csv",
    date: "2026-11-23",
    rejectedRows: 0,
  });
}

describe("an index of 0 to 1", () => {
  const view = viewUnder("ilo-genai-2025");

  it("is written as a number, under the name of what it measures", () => {
    expect(view.figures?.mean.text).toMatch(/^0,\d\d$/);
    expect(view.figures?.mean.label).toBe("KI-eksponering");
    expect(view.figures?.mean.caption).toBe("A: snitt av skårer, vektet, skala 0–1");
    expect(view.figures?.mean.change?.text).toMatch(/^▼ 0,\d{3}$/);
    expect(view.announcement).toMatch(/^Eksponering 0,\d\d, ned 0,\d{3}\.$/);
    expect(view.sectors?.automatableHeading).toBe("A × årsverk");
  });

  it("is never called a probability, in no language", () => {
    for (const [language, word] of [
      ["nb", /sannsynlig/i],
      ["nn", /sannsyn/i],
      ["en", /probabilit/i],
    ] as const) {
      expect(JSON.stringify(viewUnder("ilo-genai-2025", language))).not.toMatch(word);
    }
  });
});

it("has no bands on an index of 0 to 1 either: the thresholds are of another thing", () => {
  const view = viewUnder("ilo-genai-2025");
  expect(view.figures?.high).toMatchObject({
    value: null,
    caption: "B: Ingen grenser er publisert for denne skalaen.",
  });
  expect(view.composition?.bands.map(({ id }) => id)).toEqual(["valued"]);
  expect(view.settings.map(({ id }) => id)).not.toContain("bands");
});

describe("an index of 1 to 5", () => {
  const view = viewUnder("nesta-sml-2020");

  it("stands at its place between the ends of its own scale", () => {
    expect(view.figures?.mean.text).toMatch(/^3,\d\d$/);
    expect(view.figures?.mean.value).toBeGreaterThan(0.55);
    expect(view.figures?.mean.value).toBeLessThan(0.65);
    expect(view.figures?.ticks).toEqual([
      { at: 0, text: "1" },
      { at: 0.25, text: "2" },
      { at: 0.5, text: "3" },
      { at: 0.75, text: "4" },
      { at: 1, text: "5" },
    ]);
    expect(view.sectors?.axis).toEqual({ from: "1", to: "5" });
  });

  it("has no bands, since no thresholds are published for it", () => {
    expect(view.figures?.high).toMatchObject({
      value: null,
      text: "",
      caption: "B: Ingen grenser er publisert for denne skalaen.",
    });
    expect(view.composition?.bands.map(({ id }) => id)).toEqual(["valued"]);
  });

  it("leads from the rows to the unit group, which carries the value itself", () => {
    const row = view.occupations?.rows.find(({ code }) => code === "5321");
    expect(row?.valueText).toBe("3,422");
    expect(row?.chain.map(({ label }) => label)).not.toContain("SOC-2010");
  });
});
