import { columns } from "../../layout/columns.js";
import { historyTexts } from "../../text/history.js";
import { editionNames, historyCells } from "../cells.js";
import type { HistoryFormat } from "./types.js";

/** For a terminal: columns of equal width. */
export const text: HistoryFormat = (document, language) => {
  const words = historyTexts(language);
  const table = [[words.technology, ...editionNames(document.editions)], ...historyCells(document, language)];
  const text = table[0]?.map((_, column) => column) ?? [];
  return `${[columns(table, text), "", words.legend].join("\n")}\n`;
};
