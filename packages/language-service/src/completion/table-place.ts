import type { Position } from "@kommuneradar/core";
import { linesOf } from "../document-lines.js";
import type { FeatureContext } from "../feature.js";
import { tableLines } from "../table-lines.js";
import type { FoundPlaces, WritablePlace } from "./yaml-places.js";

/** The field of a cell of the header. */
export const headerField = "header";

/** The cell of a workforce file that a position stands in: of the header, or of a column that names something. */
export function tablePlaces(context: FeatureContext, { line, character }: Position): FoundPlaces | undefined {
  const text = linesOf(context.document)(line);
  if (text === undefined) return undefined;
  const column = Math.min(character, text.length);
  const cell = cellAt(context, text, line, column);
  return cell && placeOf(cell, line, text.slice(cell.start, column));
}

interface Cell {
  readonly field: string;
  readonly start: number;
  readonly end: number;
  readonly siblings: readonly string[];
}

function cellAt(context: FeatureContext, text: string, line: number, character: number): Cell | undefined {
  const reader = tableLines(context);
  // A file without a header is about to get one.
  if (reader === undefined) {
    return text.trim() === "" ? { field: headerField, start: 0, end: text.length, siblings: [] } : undefined;
  }
  if (line >= reader.firstRow) {
    const found = reader.cellAt(text, character);
    return found && { field: found.role, start: found.start, end: found.end, siblings: [] };
  }
  if (line !== reader.header[0]?.line) return undefined;
  const cells = reader.split(text);
  const own = cells.find(({ start, end }) => start <= character && character <= end);
  if (own === undefined) return undefined;
  const siblings = cells.filter((cell) => cell !== own).map((cell) => cell.text);
  // What is written first in a file may follow its byte order mark.
  const start = own.start === 0 && text.startsWith("\uFEFF") ? 1 : own.start;
  return { field: headerField, start: Math.min(start, character), end: own.end, siblings };
}

/** A cell of one line as a place for what may be written. */
export function placeOf({ field, siblings, start, end }: Cell, line: number, typed: string): FoundPlaces {
  const word = {
    range: { start: { line, character: start }, end: { line, character: end } },
    typed,
    quote: "",
    closed: true,
  } as const;
  const place: WritablePlace["place"] = {
    part: "value",
    path: [],
    field,
    schema: undefined,
    siblings,
    flow: true,
    isEntry: false,
  };
  const spot: WritablePlace["spot"] = {
    word,
    missingBlank: false,
    flow: true,
    column: 0,
    around: "nothing",
    hasColon: false,
    siblingQuote: undefined,
    plain: true,
  };
  return { word, places: [{ place, spot }] };
}
