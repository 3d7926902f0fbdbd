import { escapeMarkdown } from "../../layout/escape-markdown.js";
import { historyTexts } from "../../text/history.js";
import { editionName, historyCells } from "../cells.js";
import type { HistoryFormat } from "./types.js";

/** For a report or a pull request. */
export const markdown: HistoryFormat = (document, language) => {
  const words = historyTexts(language);
  const row = (cells: readonly string[]) => `| ${cells.map(escapeMarkdown).join(" | ")} |`;
  const head = [words.technology, ...document.editions.map(editionName)];
  const lines = [row(head), `|${" --- |".repeat(head.length)}`, ...historyCells(document, language).map(row)];
  return `${[...lines, "", words.legend].join("\n")}\n`;
};
