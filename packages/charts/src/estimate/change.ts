import { formatNumber, formatPoints, type Language } from "@kommuneradar/core";
import { pointsDigits } from "./beside/signed.js";
import type { ChangeView } from "./model.js";
import { estimateWords } from "./text/index.js";

/** Below this nothing has changed: sums of products in another order may differ by less. */
const tolerance = 1e-12;

/** Now minus saved; null when there is nothing to compare, or no change. */
export function deltaOf(now: number | null, saved: number | null): number | null {
  return now === null || saved === null || Math.abs(now - saved) < tolerance ? null : now - saved;
}

/**
 * The change of a share since the file was saved. Null when there is nothing to compare, or no change. One decimal
 * unless asked (`pointsDigits` of what stands in the same column); two where one would print a change as none.
 */
export function changeOf(
  now: number | null,
  saved: number | null,
  language: Language,
  digits?: number,
): ChangeView | null {
  const delta = deltaOf(now, saved);
  if (delta === null) return null;
  const words = estimateWords(language).change;
  const points = pointsText(delta, language, digits);
  return {
    delta,
    text: delta > 0 ? words.up(points) : words.down(points),
    bare: delta > 0 ? words.upScore(points) : words.downScore(points),
    spoken: delta > 0 ? words.spokenUp(points) : words.spokenDown(points),
  };
}

/** The size of a change in percentage points, without its direction. */
export function pointsText(
  delta: number,
  language: Language,
  digits: number = pointsDigits([delta]),
): string {
  const size = Math.abs(delta);
  if (size >= 0.00005) return formatPoints(size, language, digits);
  return estimateWords(language).change.below(formatNumber(0.01, language, 2));
}
