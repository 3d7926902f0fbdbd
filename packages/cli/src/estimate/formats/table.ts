import {
  figureNotes,
  groupRows,
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
import { columns } from "../../layout/columns.js";
import { texts } from "../../text/index.js";
import { comparisonBlocks, yearsBlocks } from "../comparison-rows.js";
import type { EstimateFormat } from "./types.js";

/** For a terminal: the two figures, groups, the occupations that carry most, and what to know about them. */
export const table: EstimateFormat = (document, language) => {
  const words = texts(language);
  const { total, settings, scores } = document;
  const figures = [
    [
      words.mean[scores.kind],
      meanText(total.mean, scores, language),
      meanIntervalText(total.meanInterval, scores, language),
    ],
    [
      words.high[scores.kind](thresholdText(document, language)),
      percentText(total.high, language),
      intervalText(total.highInterval, language),
    ],
    ...processFigure(document, language),
  ];
  const ranges = rangeNotes(document, language);
  const occupations = occupationRows(document, language);
  const blocks = [
    ...(document.fictional ? [words.sample] : []),
    columns(figures, [0]),
    ...(ranges.length > 0 ? [ranges.join("\n")] : []),
    columns(groupRows(document, language), [...settings.groupBy.keys(), 0]),
    ...(occupations.length > 1 ? [`${words.heaviest}\n${columns(occupations, [0, 1, 4])}`] : []),
    ...[
      ...processBlocks(document, language),
      ...scoreSetBlocks(document, language),
      ...mappingBlocks(document, language),
      ...sensitivityBlocks(document, language),
      ...comparisonBlocks(document, language),
      ...yearsBlocks(document, language),
    ].map((block) =>
      [block.heading, columns(block.rows, block.texts ?? [0]), ...block.notes]
        .filter((part) => part !== "")
        .join("\n"),
    ),
    [...hiddenNotes(document, language), ...figureNotes(document, language)].join("\n"),
  ];
  return `${blocks.join("\n\n")}\n`;
};
