import { figureTexts } from "../../tables/text/figures.js";
import { formatDate } from "../../text/date.js";
import { type Block, paragraph } from "../blocks.js";
import { reportTexts } from "../text/report.js";
import type { ReportPart } from "./types.js";

/** What it was written from, and when; that it is sample data, where it is. */
export const about: ReportPart = {
  title: ({ language }) => reportTexts(language).about,
  blocks: ({ language, today, files, fictional, radar }): readonly Block[] => {
    const words = reportTexts(language);
    const edition = radar?.view.edition ?? "";
    return [
      ...(fictional ? [paragraph(figureTexts(language).sample)] : []),
      paragraph(words.madeFrom(files.join(", "), formatDate(today, language))),
      ...(edition === "" ? [] : [paragraph(edition)]),
      paragraph(words.nothingFilled),
    ];
  },
};
