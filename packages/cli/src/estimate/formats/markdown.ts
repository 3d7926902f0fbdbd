import {
  escapeMarkdown,
  figureNotes,
  groupRows,
  hasRanges,
  hiddenNotes,
  intervalText,
  mappingBlocks,
  meanIntervalText,
  meanText,
  occupationRows,
  percentText,
  processBlocks,
  processFigure,
  rangeNotes,
  scoreSetBlocks,
  sensitivityBlocks,
  thresholdText,
} from "@kommuneradar/charts";
import { texts } from "../../text/index.js";
import { comparisonBlocks, yearsBlocks } from "../comparison-rows.js";
import { rows } from "../markdown-rows.js";
import type { EstimateFormat } from "./types.js";

/** For a report or a pull request. */
export const markdown: EstimateFormat = (document, language) => {
  const words = texts(language);
  const { total, settings, scores } = document;
  const figures = [
    [words.measure, words.value, ...(hasRanges(settings) ? [words.range] : [])],
    [
      words.mean[scores.kind],
      meanText(total.mean, scores, language),
      ...ranged(meanIntervalText(total.meanInterval, scores, language)),
    ],
    [
      words.high[scores.kind](thresholdText(document, language)),
      percentText(total.high, language),
      ...ranged(intervalText(total.highInterval, language)),
    ],
    ...processFigure(document, language).map(([name = "", value = "", range = ""]) => [
      name,
      value,
      ...ranged(range),
    ]),
  ];
  function ranged(value: string): string[] {
    return hasRanges(settings) ? [value] : [];
  }
  const ranges = rangeNotes(document, language).map((line) => `- ${line}`);
  const occupations = occupationRows(document, language);
  const blocks = [
    ...(document.fictional ? [`**${words.sample}**`] : []),
    rows(figures, 1),
    ...(ranges.length > 0 ? [ranges.join("\n")] : []),
    rows(groupRows(document, language), Math.max(1, settings.groupBy.length)),
    ...(occupations.length > 1 ? [`**${words.heaviest}**`, rows(occupations, 2)] : []),
    ...[
      ...processBlocks(document, language),
      ...scoreSetBlocks(document, language),
      ...mappingBlocks(document, language),
      ...sensitivityBlocks(document, language),
      ...comparisonBlocks(document, language),
      ...yearsBlocks(document, language),
    ].flatMap((block) => [
      ...(block.heading === "" ? [] : [`**${escapeMarkdown(block.heading)}**`]),
      ...(block.rows.length === 0 ? [] : [rows(block.rows, block.texts?.length ?? 1)]),
      ...(block.notes.length === 0
        ? []
        : [block.notes.map((line) => `- ${line.replace(/^\*/, "\\*")}`).join("\n")]),
    ]),
    [...hiddenNotes(document, language), ...figureNotes(document, language)]
      .map((line) => `- ${line}`)
      .join("\n"),
  ];
  return `${blocks.join("\n\n")}\n`;
};
