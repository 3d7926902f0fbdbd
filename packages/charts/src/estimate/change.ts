import { formatNumber, formatPoints, type Language } from "@kommuneradar/core";
import type { ChangeView } from "./model.js";
import { estimateWords } from "./text/index.js";

/** Below this nothing has changed: sums of products in another order may differ by less. */
const tolerance = 1e-12;

/**
 * The change of a share since the file was saved. Null when there is nothing to compare, or no change. One decimal;
 * two where one would print a change as none.
 */
export function changeOf(now: number | null, saved: number | null, language: Language): ChangeView | null {
  if (now === null || saved === null || Math.abs(now - saved) < tolerance) return null;
  const words = estimateWords(language).change;
  const delta = now - saved;
  const points = pointsText(delta, language);
  return {
    delta,
    text: delta > 0 ? words.up(points) : words.down(points),
    spoken: delta > 0 ? words.spokenUp(points) : words.spokenDown(points),
  };
}

/** The size of a change in percentage points, without its direction. */
export function pointsText(delta: number, language: Language): string {
  const size = Math.abs(delta);
  if (size >= 0.0005) return formatPoints(size, language, 1);
  if (size >= 0.00005) return formatPoints(size, language, 2);
  return estimateWords(language).change.below(formatNumber(0.01, language, 2));
}
