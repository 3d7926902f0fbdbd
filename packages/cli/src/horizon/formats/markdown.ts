import {
  escapeMarkdown,
  horizonBlocks,
  horizonNotes,
  horizonTexts,
  markdownHead,
  markdownRow,
} from "@kommuneradar/charts";
import type { HorizonFormat } from "./types.js";

/** For a report or a pull request. */
export const markdown: HorizonFormat = (document, language) => {
  const blocks = horizonBlocks(document, language).map(({ heading, rows, numbersFrom, notes }) => {
    const [head = [], ...lines] = rows;
    const table = [markdownHead(head, numbersFrom), ...lines.map(markdownRow)].join("\n");
    return [`### ${escapeMarkdown(heading)}`, table, ...notes.map(escapeMarkdown)].join("\n\n");
  });
  const notes = horizonNotes(document, language)
    .map((note) => `- ${escapeMarkdown(note)}`)
    .join("\n");
  return `${[`## ${horizonTexts(language).title}`, ...blocks, notes].join("\n\n")}\n`;
};
