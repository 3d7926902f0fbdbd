import { whereNotes, whereSectorRows, whereTechnologyRows, whereTexts } from "@kommuneradar/charts";
import { columns } from "../../layout/columns.js";
import { plainLine } from "../../layout/plain-line.js";
import { texts } from "../../text/index.js";
import type { WhereFormat } from "./types.js";

/** For a terminal. */
export const table: WhereFormat = (document, language) => {
  const words = whereTexts(language);
  const isTouched = document.matrix.rows.some(({ cells }) => cells.length > 0);
  const texted = document.byOccupation ? [0, 1, 2, 3, 4] : [0, 1, 2, 3];
  return `${[
    ...(document.fictional ? [texts(language).sample, ""] : []),
    columns(whereSectorRows(document, language), [0]),
    "",
    isTouched ? columns(whereTechnologyRows(document, language), texted) : words.nothingShown,
    "",
    ...whereNotes(document, language).map(plainLine),
  ].join("\n")}\n`;
};
