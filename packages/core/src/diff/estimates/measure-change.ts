import { shapleyParts } from "./shapley.js";
import type { FigureCause, MeasureChange } from "./types.js";

/** A figure in a state of the causes: a bit of the mask for each, 0 as before and 1 as after. null: no such figure. */
export type FigureAt = (mask: number) => number | null;

/** A figure before and after, and what of its change came of which cause. */
export function measureChange(
  figureAt: FigureAt,
  causes: readonly FigureCause[],
  isComparable: boolean,
  absent: { readonly before: boolean; readonly after: boolean },
): MeasureChange {
  const before = absent.before ? null : figureAt(0);
  const after = absent.after ? null : figureAt((1 << causes.length) - 1);
  if (!isComparable || before === null || after === null) return { before, after, change: null, parts: null };
  const parts = shapleyParts(causes.length, figureAt);
  return {
    before,
    after,
    change: after - before,
    parts: parts && Object.fromEntries(causes.map((cause, at) => [cause, parts[at] ?? 0])),
  };
}
