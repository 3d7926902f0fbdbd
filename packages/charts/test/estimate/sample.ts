import type { EstimateResult, Figures, OccupationResult } from "@kommuneradar/core";
import { defaultSettings } from "@kommuneradar/core";
import type { EstimateViewInput } from "../../src/estimate/index.ts";

/** Figures of a group, all 0 or null but what is given. */
export function figures(given: Partial<Figures> = {}): Figures {
  return {
    weight: 0,
    unknownCode: 0,
    covered: 0,
    coverage: 0,
    coverageDirect: 0,
    coverageFallback: 0,
    mean: null,
    meanInterval: null,
    high: null,
    highInterval: null,
    highByUnitGroups: null,
    medium: null,
    low: null,
    automatable: 0,
    ...given,
  };
}

export function occupation(given: Partial<OccupationResult> & { code: string }): OccupationResult {
  return {
    title: `Yrke ${given.code}`,
    weight: 0,
    probability: null,
    sources: [],
    partial: false,
    min: null,
    max: null,
    level: given.probability === undefined ? "none" : "direct",
    override: null,
    ...given,
  };
}

const source = (code: string, probability: number, partial = false) => ({
  code,
  title: `Source ${code}`,
  probability,
  partial,
});

/** Two sectors, six occupations: one of each kind that a page has to tell apart. Worked out by hand. */
export const sampleResult: EstimateResult = {
  settings: defaultSettings({
    groupBy: ["sector"],
    fallback: true,
    overrides: [{ occupation: "5321", probability: 0.06, because: "Nærmere hjelpepleier" }],
  }),
  scores: {
    id: "frey-osborne-2017",
    title: "Frey & Osborne 2017",
    year: 2017,
    kind: "automation",
    classification: "soc2010",
    scale: { min: 0, max: 1, unit: "probability" },
    source: "Frey & Osborne, appendix A",
    licence: "cite the paper",
  },
  total: figures({
    weight: 1550,
    unknownCode: 50,
    covered: 1400,
    coverage: 1400 / 1550,
    coverageDirect: 1300 / 1550,
    coverageFallback: 100 / 1550,
    mean: 519.5 / 1400,
    high: 300 / 1400,
    medium: 400 / 1400,
    low: 700 / 1400,
    highByUnitGroups: 300 / 1400,
    automatable: 519.5,
  }),
  groups: [
    {
      key: { sector: "administration" },
      ...figures({
        weight: 550,
        unknownCode: 50,
        covered: 400,
        coverage: 400 / 550,
        coverageDirect: 300 / 550,
        coverageFallback: 100 / 550,
        mean: 357.5 / 400,
        high: 0.75,
        medium: 0.25,
        low: 0,
        automatable: 357.5,
      }),
    },
    {
      key: { sector: "health" },
      ...figures({
        weight: 1000,
        covered: 1000,
        coverage: 1,
        coverageDirect: 1,
        mean: 0.162,
        high: 0,
        medium: 0.3,
        low: 0.7,
        automatable: 162,
      }),
    },
  ],
  occupations: [
    occupation({
      code: "5321",
      title: "Helsefagarbeidere",
      weight: 700,
      probability: 0.06,
      sources: [source("31-1013", 0.47, true)],
      partial: true,
      min: 0.47,
      max: 0.47,
      level: "override",
      override: { probability: 0.06, because: "Nærmere hjelpepleier" },
    }),
    occupation({
      code: "4110",
      title: "Kontormedarbeidere",
      weight: 300,
      probability: 0.965,
      sources: [source("43-3061", 0.98), source("43-9061", 0.95)],
      min: 0.95,
      max: 0.98,
    }),
    occupation({
      code: "5322",
      title: "Hjemmehjelper",
      weight: 300,
      probability: 0.4,
      sources: [source("31-1011", 0.1), source("39-9021", 0.7)],
      min: 0.1,
      max: 0.7,
    }),
    occupation({ code: "3343", title: "Sjefssekretærer", weight: 100, probability: 0.68, level: "3" }),
    occupation({ code: "9430", title: "", weight: 50 }),
    occupation({ code: "0110", title: "Offiserer fra fenrik og høyere grad", weight: 100 }),
  ],
};

/** The same estimate with another mean and high: for ranges and saved states. */
export function shifted(by: number): EstimateResult {
  const shift = (figure: Figures): Figures => ({
    ...figure,
    mean: figure.mean === null ? null : figure.mean + by,
    high: figure.high === null ? null : Math.max(figure.high + by, 0),
  });
  return {
    ...sampleResult,
    total: shift(sampleResult.total),
    groups: sampleResult.groups.map((group) => ({ key: group.key, ...shift(group) })),
  };
}

/** Sample data as the page gets it. */
export function sampleInput(given: Partial<EstimateViewInput> = {}): EstimateViewInput {
  return {
    title: "Potensial i Eksempelby",
    language: "nb",
    result: sampleResult,
    range: { min: shifted(-0.06), max: shifted(0.07) },
    municipalities: ["9901", "9902", "9901"],
    fictional: true,
    file: "arbeidsstyrke.csv",
    date: "2026-11-23",
    horizon: "10-20 years",
    rejectedRows: 12,
    lines: { "5321": { line: 11, rows: 1234 }, "4110": { line: 1 } },
    unitGroups: (code) =>
      code === "5321" ? [{ code: "5321", title: "Health care assistants", value: 0.47 }] : [],
    ...given,
  };
}
