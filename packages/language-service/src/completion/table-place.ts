import { type Position, workforceLineReader } from "@kommuneradar/core";
import { headOf, linesOf } from "../document-lines.js";
import type { FeatureContext } from "../feature.js";
import { sourceNaming } from "../occupation-codes.js";
import type { FoundPlaces, WritablePlace } from "./yaml-places.js";

/** The cell of a workforce file that a position stands in, where its column is one that names something. */
export function tablePlaces(context: FeatureContext, { line, character }: Position): FoundPlaces | undefined {
  const { document, reference } = context;
  const estimate = context.others().find((other) => sourceNaming(other, document.uri) !== undefined);
  const columns = estimate && sourceNaming(estimate, document.uri)?.columns;
  const reader = workforceLineReader(headOf(document), { reference, ...(columns && { columns }) });
  const text = linesOf(document)(line);
  if (reader === undefined || text === undefined || line < reader.firstRow) return undefined;
  const column = Math.min(character, text.length);
  const cell = reader.cellAt(text, column);
  if (cell === undefined) return undefined;
  const word = {
    range: { start: { line, character: cell.start }, end: { line, character: cell.end } },
    typed: text.slice(cell.start, column),
    quote: "",
    closed: true,
  } as const;
  const place: WritablePlace["place"] = {
    part: "value",
    path: [],
    field: cell.role,
    schema: undefined,
    siblings: [],
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
