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
  const words = diffTexts(language);
  const unit = texts(language).weight[diff.after.weight];
  const amount = (value: number) => amountText(value, language, 0);
  const figures = (change: Change) => {
    const { before, after } = change;
    if (!isOther(change)) return `${amount(after)} ${unit}`;
    return `${amount(before)} → ${amount(after)} ${unit} (${after > before ? "+" : ""}${amount(after - before)})`;
  };
  const { waiting } = reach;
  const lines = [
    words.reach(figures(reach)),
    ...(waiting && (waiting.before > 0 || waiting.after > 0) ? [words.waiting(figures(waiting))] : []),
  ];
  // That nothing is different would not be true.
  return isEmptyEstimateDiff(diff) ? lines : [headline, ...lines];
}

/** By what is printed of it, whole units. */
export function isReachChanged(reach: ReachChange | undefined): reach is ReachChange {
  return isOther(reach) || isOther(reach?.waiting);
}

function isOther(change: Change | undefined): boolean {
  return change !== undefined && Math.round(change.before) !== Math.round(change.after);
}

type Change = NonNullable<ReachChange["waiting"]>;
