import { hiddenNotes } from "../../tables/hidden-notes.js";
import { rangeNotes } from "../../tables/summary.js";
import { figureTexts } from "../../tables/text/figures.js";
import { inSentence } from "../in-sentences.js";
import { reportTexts } from "../text/report.js";
import type { ReportPart } from "./types.js";

/** What the figures do not say. */
export const critique: ReportPart = {
  title: ({ language }) => reportTexts(language).critique,
  blocks: ({ estimate, language }) => {
    const words = reportTexts(language);
    const own =
      estimate === undefined
        ? []
        : [...rangeNotes(estimate.document, language), ...hiddenNotes(estimate.document, language)];
    const lines = [figureTexts(language).notCovered, ...own, ...words.critiques];
    return [{ kind: "list", items: lines.map((line) => ({ text: inSentence(line) })) }];
  },
};
