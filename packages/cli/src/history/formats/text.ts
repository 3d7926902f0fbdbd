import { historyTexts } from "../../text/history.js";
import { editionName, historyCells } from "../cells.js";
import type { HistoryFormat } from "./types.js";

/** For a terminal: columns of equal width. */
export const text: HistoryFormat = (document, language) => {
  const words = historyTexts(language);
  const table = [
    [words.technology, ...document.editions.map(editionName)],
    ...historyCells(document, language),
  ];
  const widths = (table[0] ?? []).map((_, column) =>
    Math.max(...table.map((row) => [...(row[column] ?? "")].length)),
  );
  const lines = table.map((row) =>
    row
      .map((cell, column) => cell + " ".repeat((widths[column] ?? 0) - [...cell].length))
      .join("  ")
      .trimEnd(),
  );
  return `${[...lines, "", words.legend].join("\n")}\n`;
};
