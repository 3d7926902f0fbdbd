import { describe, expect, test } from "vitest";
import {
  checkOutput,
  diffOutput,
  estimateDocument,
  estimateMethod,
  estimateOutput,
  historyOutput,
  layoutOutput,
  radarDocument,
  validFields,
  workforceRow,
} from "../src/index.ts";

const smallestRadar = {
  kommuneradar: "radar/1",
  title: "Teknologiradar for Eksempelby",
  categories: [
    { id: "work-processes", title: "Arbeidsprosesser" },
    { id: "services", title: "Tjenester" },
  ],
  technologies: [
    {
      id: "rpa",
      title: "Robotisert prosessautomatisering",
      category: "work-processes",
      ring: "trial",
      assessment: { solutions: "ready", understanding: "clear", potential: "demonstrated" },
    },
  ],
};

const wholeTechnology = {
  id: "rpa",
  title: { nb: "Robotisert prosessautomatisering", en: "Robotic process automation" },
  short: "RPA",
  aliases: ["software-robots"],
  category: "work-processes",
  ring: "adopt",
  ringBecause: "…",
  summary: "One line.",
  description: "…\n",
  assessment: {
    solutions: "robust",
    understanding: "clear",
    potential: "validated",
    date: "2026-10-01",
    by: "Virksomhetsarkitekt, Eksempelby",
    grounds: "…",
    evidence: [
      "Intervju med økonomisjef",
      { title: "…", kind: "literature", date: "2025-03-01", url: "https://example.no" },
    ],
    reviewBy: "2027-10-01",
  },
  areasOfUse: [
    {
      sector: "health",
      title: "Vaktlister",
      understanding: "immature",
      occupations: ["5321", "33*"],
      processes: ["rota"],
    },
  ],
  status: "active",
  owner: "…",
  dependsOn: ["identity-platform"],
  relatesTo: ["ai"],
  tags: [],
  links: [],
};

const smallestEstimate = { kommuneradar: "estimate/1", title: "Eksempelby", workforce: "arbeidsstyrke.csv" };

const figures = {
  weight: 500,
  unknownCode: 0,
  covered: 500,
  coverage: 1,
  coverageDirect: 1,
  coverageFallback: 0,
  mean: 0.2413,
  meanInterval: [0.2, 0.3],
  high: 0.06,
  highInterval: null,
  highByUnitGroups: 0.06,
  medium: 0.34,
  low: 0.6,
  automatable: 120.65,
};

describe("what the documentation shows is valid", () => {
  test.each([
    ["the smallest radar", radarDocument, smallestRadar],
    [
      "a radar with every key",
      radarDocument,
      {
        ...smallestRadar,
        id: "storby",
        edition: "2026-11-23",
        language: "nb",
        rule: "none",
        rings: [
          { id: "klar", title: "Klar", description: "…" },
          { id: "vent", title: "Vent" },
        ],
        reviewEvery: "12 months",
        categories: [
          ...smallestRadar.categories,
          { id: "security", title: "Sikkerhet og personvern", crossCutting: true },
        ],
        technologies: [wholeTechnology],
      },
    ],
    ["the smallest estimate", estimateDocument, smallestEstimate],
    [
      "an estimate with every key",
      estimateDocument,
      {
        ...smallestEstimate,
        radar: "storby.radar.yaml",
        workforce: [{ file: "a.csv", year: 2026, columns: { fte: "Årsverk" }, codes: "styrk08" }],
        scores: ["frey-osborne-2017", "other"],
        weight: "fte",
        method: {
          mapping: "employment-weighted",
          high: 0.7,
          low: 0.3,
          inclusiveHigh: false,
          bridge: true,
          fallback: false,
        },
        groupBy: ["sector"],
        groups: { storby: { municipalities: ["0301", "4601"] } },
        overrides: [{ occupation: "5321", probability: 0.058, because: "…" }],
        processes: [
          {
            id: "rota",
            title: "Vaktlister",
            sector: "health",
            occupations: ["5321"],
            timeShare: 0.1,
            potential: 0.5,
          },
        ],
        uncertainty: { draws: 2000, seed: 1, interval: 0.95 },
        horizon: "10-20 years",
        suppressBelow: 10,
      },
    ],
    [
      "a workforce row",
      workforceRow,
      { municipality: "9901", sector: "health", occupation: "5321", fte: 12.5 },
    ],
    [
      "the output of check",
      checkOutput,
      {
        version: 1,
        files: [
          {
            file: "a.radar.yaml",
            kind: "radar",
            entries: 10,
            diagnostics: [
              {
                code: "unknown-ring",
                severity: "error",
                message: "…",
                line: 12,
                column: 11,
                endLine: 12,
                endColumn: 16,
                related: [
                  { file: "a.radar.yaml", message: "…", line: 1, column: 1, endLine: 1, endColumn: 2 },
                ],
              },
            ],
          },
        ],
      },
    ],
    [
      "the output of estimate",
      estimateOutput,
      {
        version: 1,
        settings: {
          scores: "frey-osborne-2017",
          classification: "styrk08",
          weight: "fte",
          mapping: "mean",
          high: 0.7,
          low: 0.3,
          inclusiveHigh: false,
          bridge: true,
          fallback: false,
          overrides: [{ occupation: "5321", probability: 0.058, because: null }],
          groupBy: ["sector"],
          draws: 0,
          seed: 1,
          interval: 0.95,
        },
        scores: {
          id: "frey-osborne-2017",
          title: "…",
          year: 2017,
          kind: "automation",
          scale: { min: 0, max: 1, unit: "probability" },
          source: "…",
          licence: "…",
        },
        total: figures,
        groups: [{ key: { sector: "health" }, ...figures, mean: null, high: null, medium: null, low: null }],
        rejectedRows: 0,
        occupations: [
          {
            code: "5321",
            title: "Helsefagarbeidere",
            weight: 150,
            probability: 0.058,
            sources: [{ code: "31-1013", title: "Psychiatric Aides", probability: 0.47, partial: false }],
            partial: false,
            min: 0.47,
            max: 0.47,
            level: "override",
            override: { probability: 0.058, because: null },
          },
        ],
        unmapped: [
          { code: "6014", title: "Renholder", entries: 2, weight: 12.5 },
          { code: "7174", entries: 1, weight: 3 },
        ],
        diagnostics: [],
      },
    ],
    [
      "the output of diff",
      diffOutput,
      {
        version: 1,
        old: "v1:radar.yaml",
        new: "radar.yaml",
        added: ["ai"],
        removed: ["fax"],
        renamed: [{ from: "robots", to: "rpa" }],
        moved: [{ id: "rpa", from: "trial", to: "adopt", by: 1 }],
        edited: [{ id: "rpa", fields: ["assessment"] }],
        retired: [],
        revived: [],
        proposed: [],
        placed: [{ id: "sky", ring: "hold" }],
        unplaced: [],
        why: [
          {
            id: "rpa",
            inputs: [{ input: "potential", from: "demonstrated", to: "validated" }],
            departs: false,
            because: null,
          },
        ],
        reassessed: [
          {
            id: "rpa",
            inputs: [{ input: "potential", from: "demonstrated", to: "validated" }],
            areas: [{ sector: "health", title: null, input: "understanding", from: null, to: "clear" }],
            by: null,
            date: "2026-10-01",
          },
        ],
        recategorised: [],
        textOnly: [],
        radar: ["title"],
        diagnostics: [],
      },
    ],
    [
      "the output of history",
      historyOutput,
      {
        version: 1,
        editions: [
          { id: "a.yaml", date: null },
          { id: "b.yaml", date: "2026-01-01" },
        ],
        technologies: [
          {
            id: "rpa",
            title: "RPA",
            earlier: ["robots"],
            stations: [null, { ring: "trial", status: "active", by: 0, isNew: true }],
          },
        ],
        diagnostics: [],
      },
    ],
    [
      "the layout of render",
      layoutOutput,
      {
        version: 1,
        width: 1000,
        height: 1000,
        blips: [{ id: "rpa", x: 400, y: 400, r: 12, ring: "trial", category: "services" }],
        unplaced: ["ai"],
        offRings: [{ id: "fax", status: "phased-out" }],
      },
    ],
  ])("%s", (_, document, value) => {
    expect(document.safeParse(value).error).toBeUndefined();
  });
});

describe("what is not valid is refused", () => {
  test.each([
    ["an unknown key in a radar", radarDocument, { ...smallestRadar, colour: "blue" }],
    ["a day that is on no calendar", radarDocument, { ...smallestRadar, edition: "2026-02-29" }],
    ["one category", radarDocument, { ...smallestRadar, categories: smallestRadar.categories.slice(1) }],
    ["an id with blanks", radarDocument, { ...smallestRadar, id: "stor by" }],
    ["a review period without a unit", radarDocument, { ...smallestRadar, reviewEvery: "12" }],
    [
      "an override without its reason",
      estimateDocument,
      { ...smallestEstimate, overrides: [{ occupation: "5321", probability: 0.058 }] },
    ],
    ["a share in per cent", estimateDocument, { ...smallestEstimate, method: { high: 70 } }],
    [
      "an unknown key in an output",
      layoutOutput,
      { version: 1, width: 1, height: 1, blips: [], unplaced: [], offRings: [], extra: 1 },
    ],
  ])("%s", (_, document, value) => {
    expect(document.safeParse(value).success).toBe(false);
  });
});

test("the valid fields of a map are those that stand by themselves", () => {
  expect(validFields(estimateMethod, { mapping: "mean", high: 7, low: 0.2, unknown: 1 })).toEqual({
    mapping: "mean",
    low: 0.2,
  });
  expect(validFields(estimateMethod, null)).toEqual({});
  expect(validFields(estimateMethod, "text")).toEqual({});
});
