import { type Position, readMappingTable } from "@kommuneradar/core";
import type { FeatureContext } from "../feature.js";
import { placeOf } from "./table-place.js";
import type { FoundPlaces } from "./yaml-places.js";

/** The field of the target of a code. */
const targetField = "target";

/** The target that a position stands in, of a row of a mapping of occupations. */
export function mappingPlaces({ document }: FeatureContext, position: Position): FoundPlaces | undefined {
  const { line, character } = position;
  const text = document.getText();
  // Places in a text behind a byte order mark are other ones.
  const table = text.startsWith("\uFEFF") ? undefined : readMappingTable(text);
  const row = table?.rows.find(({ targetRange: { start, end } }) => {
    const isOneLine = start.line === line && end.line === line;
    return isOneLine && start.character <= character && character <= end.character;
  });
  // A row without a cell for its target has its place at the end of what it has.
  if (table === undefined || row === undefined || isAt(row.codeRange.end, row.targetRange.start)) {
    return undefined;
  }
  const { start, end } = row.targetRange;
  const isQuoted = end.character - start.character !== row.target.length;
  if (isQuoted) return undefined;
  const typed = row.target.slice(0, character - start.character);
  return placeOf(
    { field: targetField, start: start.character, end: end.character, siblings: [] },
    line,
    typed,
  );
}

function isAt(a: Position, b: Position): boolean {
  return a.line === b.line && a.character === b.character;
}
