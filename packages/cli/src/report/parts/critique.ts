import { hiddenNotes } from "../../estimate/hidden-notes.js";
import { rangeNotes } from "../../estimate/summary.js";
import { texts } from "../../text/index.js";
import { reportTexts } from "../../text/report.js";
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
    const lines = [texts(language).notCovered, ...own, ...words.critiques];
    return [{ kind: "list", items: lines.map((text) => ({ text })) }];
  },
};
