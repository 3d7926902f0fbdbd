import type { Position, Range } from "../range.js";

/** Turns offsets in a text into ranges. */
export interface Positions {
  between(start: number, end: number): Range;
  /** Offset of a position; one past the end of its line counts as the end of that line. */
  offsetOf(position: Position): number;
  /** From `start` to `end`, but at least one character and not past the end of the line it starts on. */
  onLine(start: number, end: number): Range;
}

/** The first place of a text: for faults of the whole of it. */
export const origin: Range = { start: { line: 0, character: 0 }, end: { line: 0, character: 0 } };

export function positionsIn(text: string): Positions {
  const lineStarts = [0];
  for (let end = text.indexOf("\n"); end >= 0; end = text.indexOf("\n", end + 1)) lineStarts.push(end + 1);
  const at = (offset: number): Position => {
    const inText = Math.min(Math.max(offset, 0), text.length);
    const line = countUpTo(lineStarts, inText) - 1;
    return { line, character: inText - (lineStarts[line] ?? 0) };
  };
  const between = (start: number, end: number): Range => ({ start: at(start), end: at(end) });
  return {
    between,
    offsetOf({ line, character }) {
      const start = lineStarts[line];
      if (start === undefined) return line < 0 ? 0 : text.length;
      const next = lineStarts[line + 1];
      return Math.min(start + Math.max(character, 0), next === undefined ? text.length : next - 1);
    },
    onLine(start, end) {
      const newLine = text.indexOf("\n", start);
      const lineEnd = newLine < 0 ? text.length : text[newLine - 1] === "\r" ? newLine - 1 : newLine;
      return between(start, Math.max(Math.min(Math.max(end, start + 1), lineEnd), start));
    },
  };
}

/** How many of some ascending numbers are not above a number. */
export function countUpTo(ascending: readonly number[], most: number): number {
  let low = 0;
  let high = ascending.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((ascending[middle] ?? 0) <= most) low = middle + 1;
    else high = middle;
  }
  return low;
}
