import { amountText } from "@kommuneradar/charts";
import { type EstimateDiff, isEmptyEstimateDiff, type Language } from "@kommuneradar/core";
import { diffTexts } from "../text/diff.js";
import { texts } from "../text/index.js";
import type { ReachChange } from "./compare-reach.js";

/** What stands first: what the total did, and what the radar reaches of the workforce where that is another. */
export function headLines(
  headline: string,
  diff: EstimateDiff,
  reach: ReachChange | undefined,
  language: Language,
): readonly string[] {
  if (!isReachChanged(reach)) return [headline];
  const { before, after } = reach;
  const by = `${after > before ? "+" : ""}${amountText(after - before, language, 0)}`;
  const unit = texts(language).weight[diff.after.weight];
  const line = diffTexts(language).reach(
    amountText(before, language, 0),
    amountText(after, language, 0),
    by,
    unit,
  );
  // That nothing is different would not be true.
  return isEmptyEstimateDiff(diff) ? [line] : [headline, line];
}

/** By what is printed of it, whole units. */
export function isReachChanged(reach: ReachChange | undefined): reach is ReachChange {
  return reach !== undefined && Math.round(reach.before) !== Math.round(reach.after);
}
