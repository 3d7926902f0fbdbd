import {
  escapeMarkdown,
  markdownHead,
  markdownRow,
  whereNotes,
  whereSectorRows,
  whereTechnologyRows,
  whereTexts,
} from "@kommuneradar/charts";
import { resolveText } from "@kommuneradar/core";
import { texts } from "../../text/index.js";
import type { WhereFormat } from "./types.js";

/** For a report or a pull request. */
export const markdown: WhereFormat = (document, language) => {
  const words = whereTexts(language);
  const { radar, matrix, byOccupation } = document;
  const tableOf = ([head = [], ...rows]: string[][], numbersFrom: number) => [
    markdownHead(head, numbersFrom),
    ...rows.map(markdownRow),
  ];
  const isTouched = matrix.rows.some(({ cells }) => cells.length > 0);
  return `${[
    `## ${escapeMarkdown(words.title(resolveText(radar.title, language, radar.language)))}`,
    "",
    ...(document.fictional ? [`**${texts(language).sample}**`, ""] : []),
    `### ${words.perSector}`,
    "",
    ...tableOf(whereSectorRows(document, language), 1),
    "",
    `### ${words.perTechnology}`,
    "",
    ...(isTouched
      ? tableOf(whereTechnologyRows(document, language), byOccupation ? 5 : 4)
      : [words.nothingShown]),
    "",
    ...whereNotes(document, language).map((line) => `- ${escapeMarkdown(line)}`),
  ].join("\n")}\n`;
};
