import { horizonTexts } from "@kommuneradar/charts";
import { escapeMarkdown } from "../../layout/escape-markdown.js";
import { markdownHead, markdownRow } from "../../layout/markdown-table.js";
import { horizonBlocks, horizonNotes } from "../blocks.js";
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
