import type { Position, Range } from "@kommuneradar/core";

/** Less than zero where `a` stands before `b`, as a sort takes it. */
export function comparePositions(a: Position, b: Position): number {
  return a.line - b.line || a.character - b.character;
}

/** Whether two ranges overlap, or the one ends where the other begins. */
export function rangesTouch(a: Range, b: Range): boolean {
  return comparePositions(a.start, b.end) <= 0 && comparePositions(b.start, a.end) <= 0;
}
