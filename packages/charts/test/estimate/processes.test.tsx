import {
  createScorer,
  defaultSettings,
  hiddenCells,
  type Language,
  mappedProcesses,
  processPotential,
  publishEstimate,
  readPlan,
  readWorkforce,
} from "@kommuneradar/core";
import { referenceData } from "@kommuneradar/reference-data";
import { describe, expect, it } from "vitest";
import { buildEstimateView, type EstimateViewInput, renderEstimateHtml } from "../../src/estimate/index.ts";

const workforce = `sektor;yrke;årsverk
helse og omsorg;2223;100
helse og omsorg;5321;150
administrasjon;4110;30
administrasjon;4311;4
`;
const tables = [readWorkforce(workforce, { reference: referenceData })];
const planText = `kommuneradar: plan/1
title: P
processes:
  - { id: rota, title: { nb: Vaktlister <b>, en: Rotas <b> }, sector: health, occupations: ['5321', '2223'], timeShare: 0.1, potential: 0.6, spread: [0.3, 0.8] }
  - { id: journal, title: Journal, occupations: ['5321'], timeShare: 0.2, potential: 0.3 }
  - { id: mote, title: Møter, occupations: ['4110'], potential: 0.3 }
`;

interface Given {
  readonly language?: Language;
  readonly suppressBelow?: number;
  readonly scores?: string;
  readonly text?: string;
  readonly state?: NonNullable<EstimateViewInput["processes"]>["state"];
}

function viewOf({
  language = "nb",
  suppressBelow = 0,
  scores = "frey-osborne-2017",
  text = planText,
  state = "current",
}: Given = {}) {
  const settings = defaultSettings({ groupBy: ["sector"], scores, ranges: "analytic" });
  const scorer = createScorer(referenceData, settings);
  const published = publishEstimate(tables, referenceData, settings, { suppressBelow, scorer });
  const hidden = hiddenCells(tables, referenceData, published, { scorer });
  const processes = mappedProcesses(undefined, readPlan(text).plan);
  return buildEstimateView({
    title: "By",
    language,
    result: published,
    processes: { found: processPotential({ ...processes, tables, published, scorer, hidden }), state },
    municipalities: [],
    fictional: false,
    file: "by.workforce.csv",
    date: "2026-11-26",
    rejectedRows: 0,
  });
}

describe("work processes in the view", () => {
  it.each(["nb", "nn", "en"] as const)(
    "says the figure, what rests on each level, and what does not count, in %s",
    async (language) => {
      const { processes } = viewOf({ language });
      await expect(`${JSON.stringify(processes, null, 1)}\n`).toMatchFileSnapshot(
        `../golden/processes-view.${language}.json`,
      );
    },
  );

  it("stands on the page with its names escaped, and with no other figure changed", () => {
    const view = viewOf();
    const html = renderEstimateHtml(view);
    expect(html).toContain("Vaktlister &lt;b>");
    expect(html).toMatch(/<section class="kr-beside kr-processes">.*A med arbeidsprosesser: /s);
    expect(viewOf({ text: planText.replace("timeShare: 0.2", "timeShare: 0.9") }).figures).toEqual(
      view.figures,
    );
  });

  it("tells no small cell: only occupations in sectors that may be told count", () => {
    const small = planText.replace("['5321', '2223']", "['4311']").replace("sector: health, ", "");
    const shown = viewOf({ text: small, suppressBelow: 10 }).processes;
    expect(shown?.rows.map(({ id }) => id)).toEqual(["journal"]);
    expect(shown?.notes.join(" ")).toContain(
      "Teller ikke: Vaktlister <b>, som ingen gjør som kan fortelles om",
    );
    expect(viewOf({ text: small }).processes?.rows.map(({ id }) => id)).toEqual(["rota", "journal"]);
  });

  it("says why nothing counts", () => {
    expect(viewOf({ scores: "ilo-genai-2025" }).processes).toMatchObject({ rows: [], part: null });
    expect(viewOf({ scores: "ilo-genai-2025" }).processes?.lead).toContain("indeks");
    expect(viewOf({ text: "", state: "missing" }).processes).toMatchObject({
      lead: "Ingen kartlagt arbeidsprosess teller her.",
      notes: [expect.stringContaining("finnes ikke")],
    });
    expect(viewOf({ state: "old" }).processes?.notes[0]).toContain("kan ikke leses akkurat nå");
  });
});
