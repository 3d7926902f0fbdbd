import {
  type Cube,
  defaultSettings,
  type EstimateSettings,
  estimate,
  estimateSensitivity,
  type Language,
  publishEstimate,
  readWorkforce,
  shownCubes,
} from "@kommuneradar/core";
import { referenceData } from "@kommuneradar/reference-data";
import { render } from "preact-render-to-string";
import { describe, expect, it } from "vitest";
import {
  buildEstimateView,
  EstimatePage,
  initialPageState,
  renderEstimateHtml,
} from "../../src/estimate/index.ts";
import { lightPalette } from "../../src/theme.ts";
import { sampleInput } from "./sample.ts";

const codes = [
  "2223 100",
  "5321 150",
  "2341 120",
  "5311 80",
  "4110 30",
  "9112 25",
  "4311 20",
  "5120 40",
  "3412 35",
  "2635 22",
  "5322 60",
  "7126 14",
  "9412 6",
];
const lines = codes.map((line) => `skole;${line.replace(" ", ";")}`);
const table = readWorkforce(["sektor;yrke;årsverk", ...lines, ""].join("\n"), { reference: referenceData });

interface Given extends Partial<EstimateSettings> {
  readonly suppressBelow?: number;
  readonly tables?: readonly (Cube | typeof table)[];
}

function viewOf({ suppressBelow = 0, tables = [table], ...given }: Given = {}, language: Language = "nb") {
  const settings = defaultSettings({ groupBy: ["sector"], ...given });
  const result = publishEstimate(tables, referenceData, settings, { suppressBelow });
  const shown = shownCubes(tables, result);
  const { total } = estimate(shown, referenceData, settings);
  const { choices } = estimateSensitivity(shown, referenceData, settings);
  return buildEstimateView(sampleInput({ language, result, sensitivity: { total, choices } }));
}

const overrides = [{ occupation: "5321", probability: 0.06, because: "Nærmere hjelpepleier" }];

describe("what each choice does to the total", () => {
  it.each(["nb", "nn", "en"] as const)("holds every word and number (%s)", async (language) => {
    const { sensitivity } = viewOf({ overrides }, language);
    const text = `${JSON.stringify(sensitivity, null, 2)}\n`;
    await expect(text).toMatchFileSnapshot(`../golden/estimate/sensitivity.${language}.json`);
  });

  it("shows the ten occupations that move A most, and every choice of method", () => {
    const { sensitivity } = viewOf({ overrides });
    const rows = sensitivity?.rows ?? [];
    expect(rows.filter(({ code }) => code !== "").length).toBe(10);
    const others = rows.filter(({ code }) => code === "").map(({ id }) => id);
    expect(others.sort()).toEqual([
      "bridge-bridge",
      "fallback-fallback",
      "mapping-mapping",
      "override-5321",
      "threshold-threshold",
    ]);
  });

  it("has the total between the least and the greatest of every row, which fill the chart", () => {
    const view = viewOf();
    const { total, rows = [] } = view.sensitivity ?? {};
    expect(total?.text).toBe(view.figures?.mean.text);
    expect(
      rows.every(({ least, greatest }) => least.at <= (total?.at ?? -1) && greatest.at >= (total?.at ?? 2)),
    ).toBe(true);
    expect(Math.min(...rows.map(({ least }) => least.at))).toBe(0);
    expect(Math.max(...rows.map(({ greatest }) => greatest.at))).toBe(1);
  });

  it("stars an occupation that rests on one source, and says what was tried instead", () => {
    const { sensitivity } = viewOf();
    expect(sensitivity?.rows.find(({ code }) => code === "5321")?.starred).toBe(true);
    expect(sensitivity?.notes.some((note) => note.startsWith("* "))).toBe(true);
  });

  it("names no occupation that is hidden", () => {
    const text = (suppressBelow: number) => JSON.stringify(viewOf({ suppressBelow }).sensitivity);
    expect(text(0)).toContain("9412");
    expect(text(10)).not.toMatch(/9412|Kjøkkenassistenter/);
    expect(text(10)).toContain("De skjulte er ikke med i denne tabellen; med dem er totalen 31,6\u00a0%");
  });

  it("writes an index as the number it is, and has no B where the set has none", () => {
    const { sensitivity } = viewOf({ scores: "nesta-sml-2020" });
    expect(sensitivity?.total.text).toMatch(/^\d,\d\d$/);
    expect([sensitivity?.changeHeading, sensitivity?.highHeading]).toEqual(["Endring i A", ""]);
    expect(sensitivity?.rows.map(({ least }) => least.text).join()).not.toContain("%");
  });
});

describe("the section", () => {
  const closed = buildEstimateView(sampleInput({ sensitivity: "closed" }));
  const page = (openSensitivity?: () => void) =>
    render(
      <EstimatePage
        view={closed}
        palette={lightPalette}
        state={initialPageState(closed)}
        actions={openSensitivity === undefined ? {} : { openSensitivity }}
      />,
    );

  it("is closed, without a table, until it is asked for", () => {
    const html = page(() => undefined);
    expect(html).toContain("<details><summary");
    expect(html).not.toContain('aria-labelledby="kr-sensitivity"');
  });

  it("is not there where nobody can ask for it, or nothing was computed", () => {
    expect(page()).not.toContain("kr-sensitivity");
    expect(renderEstimateHtml(buildEstimateView(sampleInput()))).not.toContain('id="kr-sensitivity"');
  });

  it("has a bar for what moves A, hatched where there is one source only", () => {
    const view = viewOf();
    const html = renderEstimateHtml(view);
    expect(html).toContain("<details open><summary");
    const rowOf = (id: string) => html.split(`data-choice="${id}"`)[1]?.split("</tr>")[0] ?? "";
    expect(rowOf("mapping-mapping")).toContain("<rect");
    expect(rowOf("threshold-threshold")).not.toContain("<rect");
    expect(rowOf("occupation-5321")).toContain("url(#kr-hatch)");
    expect(rowOf("threshold-threshold")).toMatch(/kr-narrow">B [+−]/);
  });
});
