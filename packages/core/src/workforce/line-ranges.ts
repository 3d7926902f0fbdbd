import type { RowLines } from "./types.js";

/** `12–18, 40`: lines as people count them, at most so many ranges, and how many rows are beyond those. */
export function lineRanges(
  { ranges, rows }: RowLines,
  most = Number.POSITIVE_INFINITY,
): { readonly text: string; readonly more: number } {
  const shown = ranges.slice(0, most);
  const told = shown.reduce((sum, [first, last]) => sum + last - first + 1, 0);
  const text = shown
    .map(([first, last]) => (first === last ? `${first + 1}` : `${first + 1}–${last + 1}`))
    .join(", ");
  return { text, more: rows - told };
}
