import { horizonBlocks, horizonNotes, horizonTexts } from "@kommuneradar/charts";
import { columns } from "../../layout/columns.js";
import { plainLine } from "../../layout/plain-line.js";
import type { HorizonFormat } from "./types.js";

/** For a terminal: columns of equal width. */
export const text: HorizonFormat = (document, language) => {
  const blocks = horizonBlocks(document, language).map(({ heading, rows, numbersFrom, notes }) =>
    [plainLine(heading), columns(rows, [...Array(numbersFrom).keys()]), ...notes.map(plainLine)].join("\n"),
  );
  const notes = horizonNotes(document, language).join("\n");
  return `${[horizonTexts(language).title, ...blocks, notes].join("\n\n")}\n`;
};
