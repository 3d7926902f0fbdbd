import { formatNumber, type Language } from "@kommuneradar/core";
import { mappingBlocks } from "../../tables/mapping-rows.js";
import { classificationName, mappingName } from "../../tables/method-names.js";
import { scoreSetBlocks } from "../../tables/score-set-rows.js";
import { sensitivityBlocks } from "../../tables/sensitivity-rows.js";
import { hasRanges, thresholdText } from "../../tables/summary.js";
import { type Block, missing, notes } from "../blocks.js";
import type { ReportEstimate } from "../sources.js";
import { reportTexts } from "../text/report.js";
import type { ReportPart } from "./types.js";

/** Every choice behind the figures as it was made, and what each one moves. */
export const choices: ReportPart = {
  title: ({ language }) => reportTexts(language).choices,
  blocks: ({ estimate, language }) => {
    const words = reportTexts(language);
    if (estimate === undefined) return [missing(words.noEstimate)];
    const { document } = estimate;
    const moved = [
      ...sensitivityBlocks(document, language, "document"),
      ...mappingBlocks(document, language, "document"),
      ...scoreSetBlocks(document, language),
    ];
    return [
      { kind: "table", caption: words.made, rows: choiceRows(estimate, language), numbersFrom: 9 },
      ...overrideBlocks(estimate, language),
      ...moved.flatMap(({ heading: caption, rows, notes: lines }): Block[] => [
        ...(rows.length === 0 ? [] : [{ kind: "table" as const, caption, rows, numbersFrom: 1 }]),
        ...notes(lines),
      ]),
    ];
  },
};

function choiceRows({ document }: ReportEstimate, language: Language): string[][] {
  const words = reportTexts(language);
  const { settings } = document;
  const yes = (value: boolean) => (value ? words.yes : words.no);
  return [
    [words.choice, words.value],
    [words.classification, classificationName(settings.classification, "document")],
    [words.mapping, mappingName(settings.mapping, language, "document")],
    [words.highIs, thresholdText(document, language)],
    [words.lowIs, `< ${formatNumber(settings.low, language, 2).replace(/0$/, "")}`],
    [words.bridge, yes(settings.bridge)],
    [words.fallback, yes(settings.fallback)],
    [words.ranges, rangesOf(document, words)],
  ];
}

function rangesOf(document: ReportEstimate["document"], words: ReturnType<typeof reportTexts>): string {
  const { ranges, draws, seed } = document.settings;
  if (!hasRanges(document.settings)) return words.noRanges;
  return ranges === "analytic" ? words.analytic : words.sampled(draws, seed);
}

function overrideBlocks({ document }: ReportEstimate, language: Language): Block[] {
  const words = reportTexts(language);
  const { overrides } = document.settings;
  if (overrides.length === 0) return [];
  return [
    {
      kind: "table",
      caption: words.overrides,
      rows: [
        [words.occupation, words.value, words.because],
        ...overrides.map(({ occupation, probability, because }) => [
          occupation,
          formatNumber(probability, language, 3),
          because ?? "",
        ]),
      ],
      numbersFrom: 9,
    },
  ];
}
