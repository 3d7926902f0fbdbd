import { markdownHead, markdownRow } from "@kommuneradar/charts";
import { historyTexts } from "../../text/history.js";
import { editionNames, historyCells } from "../cells.js";
import type { HistoryFormat } from "./types.js";

/** For a report or a pull request. */
export const markdown: HistoryFormat = (document, language) => {
  const words = historyTexts(language);
  const head = [words.technology, ...editionNames(document.editions)];
  const lines = [markdownHead(head), ...historyCells(document, language).map(markdownRow)];
  return `${[...lines, "", words.legend].join("\n")}\n`;
};
