import type { Spread } from "../types.js";

/**
 * The triangular distribution: what is known when somebody has named the least, the most likely and the greatest value
 * and nothing else. Its density rises in a straight line to the most likely value and falls in one after it.
 */
export interface Triangle {
  readonly spread: Spread;
  readonly mode: number;
}

/** The value that `share` (0–1) of the distribution lies below. For a given share it moves with each of the three. */
export function triangularAt(share: number, { spread: [least, greatest], mode }: Triangle): number {
  const width = greatest - least;
  if (width === 0) return mode;
  return share * width < mode - least
    ? least + Math.sqrt(share * width * (mode - least))
    : greatest - Math.sqrt((1 - share) * width * (greatest - mode));
}
