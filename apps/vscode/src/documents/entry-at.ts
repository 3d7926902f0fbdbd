import type { Position, Range } from "@kommuneradar/core";

/** The entry of a file's list (a technology, a project) that holds a position. */
export function entryAt<Entry extends { readonly range: Range }>(
  entries: readonly Entry[],
  { line, character }: Position,
): Entry | undefined {
  const at = (a: Position) => a.line - line || a.character - character;
  return entries.find(
    ({ range }) =>
      // The cursor may stand before the entry's dash or after its last letter: whole lines count.
      range.start.line <= line &&
      (at(range.end) >= 0 || (range.end.line === line && range.end.character > 0)),
  );
}
