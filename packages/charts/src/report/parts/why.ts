import { type Challenge, decimalsOf, formatNumber, resolveText } from "@kommuneradar/core";
import { hiddenNotes } from "../../tables/hidden-notes.js";
import { processBlocks, processFigure } from "../../tables/process-rows.js";
import {
  figureNotes,
  groupRows,
  hasRanges,
  intervalText,
  meanIntervalText,
  meanText,
  occupationRows,
  percentText,
  rangeNotes,
  thresholdText,
} from "../../tables/summary.js";
import { figureTexts } from "../../tables/text/figures.js";
import { sectorName } from "../../tables/text/sector-name.js";
import { type Block, heading, missing, notes, tableOr } from "../blocks.js";
import type { ReportEstimate, ReportSources } from "../sources.js";
import { reportTexts } from "../text/report.js";
import type { ReportPart } from "./types.js";

/** Why: the challenges a municipality has stated, and the potential there is, both measures of it. */
export const why: ReportPart = {
  title: ({ language }) => reportTexts(language).why,
  blocks: (sources) => {
    const words = reportTexts(sources.language);
    return [
      heading(words.challenges),
      tableOr(challengeRows(sources), words.challenges, 9, words.noChallenges),
      heading(words.potential),
      ...(sources.estimate === undefined
        ? [missing(words.noEstimate)]
        : potentialBlocks(sources.estimate, sources)),
    ];
  },
};

function challengeRows({ plans, language }: ReportSources): string[][] {
  const words = reportTexts(language);
  const rows = plans.flatMap((plan) => {
    const text = (value: Challenge["title"] | undefined) => resolveText(value, language, plan.language);
    return plan.challenges.map(({ title, description, sector, indicator, value, unit, year, source }) => [
      [text(title), text(description)].filter((part) => part !== "").join(". "),
      sector === undefined ? "" : sectorName(sector, language),
      text(indicator),
      value === undefined
        ? words.notMeasured
        : `${formatNumber(value, language, decimalsOf(value))}${unit === undefined ? "" : `\u00a0${unit}`}`,
      year === undefined ? "" : String(year),
      text(source?.title),
    ]);
  });
  return [[words.challenge, words.sector, words.indicator, words.value, words.year, words.source], ...rows];
}

function potentialBlocks({ document }: ReportEstimate, { language }: ReportSources): readonly Block[] {
  const words = reportTexts(language);
  return [
    { kind: "table", caption: words.bothMeasures, rows: figureRows(document, language), numbersFrom: 1 },
    ...notes(rangeNotes(document, language)),
    ...processBlocks(document, language).flatMap(
      ({ heading: caption, rows, notes: lines, texts }): Block[] => [
        ...(rows.length === 0
          ? []
          : [{ kind: "table" as const, caption, rows, numbersFrom: texts?.length ?? 1 }]),
        ...notes(lines),
      ],
    ),
    {
      kind: "table",
      caption: words.byGroup,
      rows: groupRows(document, language),
      numbersFrom: Math.max(1, document.settings.groupBy.length),
    },
    {
      kind: "table",
      caption: figureTexts(language).heaviest,
      rows: occupationRows(document, language),
      numbersFrom: 2,
    },
    ...notes([...hiddenNotes(document, language), ...figureNotes(document, language, "document")]),
  ];
}

/** Both measures, always side by side, with their ranges. */
export function figureRows(
  document: ReportEstimate["document"],
  language: ReportSources["language"],
): string[][] {
  const words = figureTexts(language);
  const { total, scores, settings } = document;
  const range = (text: string) => (hasRanges(settings) ? [text] : []);
  return [
    [words.measure, words.value, ...range(words.range)],
    [
      words.mean[scores.kind],
      meanText(total.mean, scores, language),
      ...range(meanIntervalText(total.meanInterval, scores, language)),
    ],
    [
      words.high[scores.kind](thresholdText(document, language)),
      percentText(total.high, language),
      ...range(intervalText(total.highInterval, language)),
    ],
    ...processFigure(document, language).map((row) => (hasRanges(settings) ? row : row.slice(0, 2))),
  ];
}
