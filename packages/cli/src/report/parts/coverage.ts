import { amount, share } from "../../estimate/summary.js";
import { texts } from "../../text/index.js";
import { reportTexts } from "../../text/report.js";
import { missing } from "../blocks.js";
import type { ReportPart } from "./types.js";

/** How much of the workforce has a value, and from where. */
export const coverage: ReportPart = {
  title: ({ language }) => reportTexts(language).coverage,
  blocks: ({ estimate, language }) => {
    const words = reportTexts(language);
    if (estimate === undefined) return [missing(words.noEstimate)];
    const { total, settings } = estimate.document;
    const part = (weight: number) => (total.weight > 0 ? share(weight / total.weight, language) : "–");
    const uncovered = total.weight - total.covered - total.unknownCode;
    return [
      {
        kind: "table",
        caption: words.coverageOf(texts(language).weight[settings.weight]),
        rows: [
          [words.input, texts(language).weight[settings.weight], words.share],
          [
            words.direct,
            amount(total.coverageDirect * total.weight, language),
            share(total.coverageDirect, language),
          ],
          [
            words.filled,
            amount(total.coverageFallback * total.weight, language),
            share(total.coverageFallback, language),
          ],
          [words.withoutValue, amount(uncovered, language), part(uncovered)],
          [words.unknownCode, amount(total.unknownCode, language), part(total.unknownCode)],
        ],
        numbersFrom: 1,
      },
    ];
  },
};
