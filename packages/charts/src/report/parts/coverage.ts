import { amountText, percentText } from "../../tables/summary.js";
import { figureTexts } from "../../tables/text/figures.js";
import { missing } from "../blocks.js";
import { reportTexts } from "../text/report.js";
import type { ReportPart } from "./types.js";

/** How much of the workforce has a value, and from where. */
export const coverage: ReportPart = {
  title: ({ language }) => reportTexts(language).coverage,
  blocks: ({ estimate, language }) => {
    const words = reportTexts(language);
    if (estimate === undefined) return [missing(words.noEstimate)];
    const { total, settings } = estimate.document;
    const part = (weight: number) => (total.weight > 0 ? percentText(weight / total.weight, language) : "–");
    const uncovered = total.weight - total.covered - total.unknownCode;
    return [
      {
        kind: "table",
        caption: words.coverageOf(figureTexts(language).weight[settings.weight]),
        rows: [
          [words.input, figureTexts(language).weight[settings.weight], words.share],
          [
            words.direct,
            amountText(total.coverageDirect * total.weight, language),
            percentText(total.coverageDirect, language),
          ],
          [
            words.filled,
            amountText(total.coverageFallback * total.weight, language),
            percentText(total.coverageFallback, language),
          ],
          [words.withoutValue, amountText(uncovered, language), part(uncovered)],
          [words.unknownCode, amountText(total.unknownCode, language), part(total.unknownCode)],
        ],
        numbersFrom: 1,
      },
    ];
  },
};
