import { type EstimateDiff, formatNumber, isEmptyEstimateDiff, type Language } from "@kommuneradar/core";
import { diffTexts } from "../text/diff.js";
import { texts } from "../text/index.js";
import type { ReachChange } from "./read-reach.js";

/** What stands first: what the total did, and what the radar reaches of the workforce where that is another. */
export function headLines(
  headline: string,
  diff: EstimateDiff,
  reach: ReachChange | undefined,
  language: Language,
): readonly string[] {
  if (!isReachChanged(reach)) return [headline];
  const { before, after } = reach;
  const number = (value: number) => formatNumber(value, language).replaceAll("\u202f", " ");
  const by = `${after > before ? "+" : ""}${number(after - before)}`;
  const unit = texts(language).weight[diff.after.weight];
  const line = diffTexts(language).reach(number(before), number(after), by, unit);
  // That nothing is different would not be true.
  return isEmptyEstimateDiff(diff) ? [line] : [headline, line];
}

/** By what is printed of it, whole units. */
export function isReachChanged(reach: ReachChange | undefined): reach is ReachChange {
  return reach !== undefined && Math.round(reach.before) !== Math.round(reach.after);
}
