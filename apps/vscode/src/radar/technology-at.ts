import type { Position, Technology } from "@kommuneradar/core";

/** The technology whose entry in the file holds a position. */
export function technologyAt(
  technologies: readonly Technology[],
  { line, character }: Position,
): Technology | undefined {
  const at = (a: Position) => a.line - line || a.character - character;
  return technologies.find(
    ({ range }) =>
      // The cursor may stand before the entry's dash or after its last letter: whole lines count.
      range.start.line <= line &&
      (at(range.end) >= 0 || (range.end.line === line && range.end.character > 0)),
  );
}
