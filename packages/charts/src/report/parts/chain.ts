import { missing } from "../blocks.js";
import { reportTexts } from "../text/report.js";
import type { ReportPart } from "./types.js";

/** How a row of the workforce gets its value: the chain of classifications and crosswalks, and both measures. */
export const chain: ReportPart = {
  title: ({ language }) => reportTexts(language).chain,
  blocks: ({ estimate, language }) => {
    const words = reportTexts(language);
    if (estimate === undefined) return [missing(words.noEstimate)];
    const { classification } = estimate.document.settings;
    const usesCrosswalk = estimate.document.scores.kind === "automation" && classification !== "soc2010";
    return [
      {
        kind: "list",
        items: [
          ...(classification === "styrk08" ? [words.steps.styrk] : []),
          ...(usesCrosswalk ? [words.steps.crosswalk] : [words.steps.own]),
          ...(usesCrosswalk ? [words.steps.mapping] : []),
          words.steps.measures,
          words.steps.overrides,
        ].map((text) => ({ text })),
      },
    ];
  },
};
