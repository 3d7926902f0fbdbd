import { formatNumber } from "@kommuneradar/core";
import { amountText, scoreSetTitle } from "../../tables/summary.js";
import { figureTexts } from "../../tables/text/figures.js";
import { missing } from "../blocks.js";
import { reportTexts } from "../text/report.js";
import type { ReportPart } from "./types.js";

/** What the figures are made of: the workforce files and the score set. */
export const data: ReportPart = {
  title: ({ language }) => reportTexts(language).data,
  blocks: ({ estimate, language }) => {
    const words = reportTexts(language);
    if (estimate === undefined) return [missing(words.noEstimate)];
    const { settings, scores, total } = estimate.document;
    const count = (value: number) => formatNumber(value, language);
    return [
      {
        kind: "table",
        caption: words.workforceFiles,
        rows: [
          [words.file, words.rows, words.rejected],
          ...estimate.workforce.map(({ file, rows, rejectedRows }) => [
            file,
            count(rows),
            count(rejectedRows),
          ]),
        ],
        numbersFrom: 1,
      },
      {
        kind: "table",
        caption: words.dataSets,
        rows: [
          [words.input, words.value],
          [
            words.weighed,
            `${amountText(total.weight, language)} ${figureTexts(language).weight[settings.weight]}`,
          ],
          [words.scoreSet, scoreSetTitle(scores)],
          [words.licence, scores.licence],
          [words.source, scores.source],
        ],
        numbersFrom: 9,
      },
    ];
  },
};
