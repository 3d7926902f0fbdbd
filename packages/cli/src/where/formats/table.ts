import { columns } from "../../layout/columns.js";
import { plainLine } from "../../layout/plain-line.js";
import { texts } from "../../text/index.js";
import { whereTexts } from "../../text/where.js";
import { whereNotes } from "../notes.js";
import { sectorRows, technologyRows } from "../rows.js";
import type { WhereFormat } from "./types.js";

/** For a terminal. */
export const table: WhereFormat = (document, language) => {
  const words = whereTexts(language);
  const isTouched = document.matrix.rows.some(({ cells }) => cells.length > 0);
  const texted = document.byOccupation ? [0, 1, 2, 3, 4] : [0, 1, 2, 3];
  return `${[
    ...(document.fictional ? [texts(language).sample, ""] : []),
    columns(sectorRows(document, language), [0]),
    "",
    isTouched ? columns(technologyRows(document, language), texted) : words.nothingShown,
    "",
    ...whereNotes(document, language).map(plainLine),
  ].join("\n")}\n`;
};
