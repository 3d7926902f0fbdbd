import {
  type EstimateResult,
  formatNumber,
  formatPoints,
  formatRange,
  formatShare,
  type Language,
} from "@kommuneradar/core";
import { signed, signedPoints } from "./beside/signed.js";
import { changeOf, pointsText } from "./change.js";
import type { ChangeView } from "./model.js";
import { inBrackets, percent, percentRange } from "./numbers.js";
import { estimateWords } from "./text/index.js";

/** How the values of a measure are written and placed. Shares in per cent; an index as the number it is, never as one. */
export interface MeasureScale {
  /** Differences are in percentage points. */
  readonly isShare: boolean;
  /** A value of the scale, for people. */
  text(value: number): string;
  /** Both ends in brackets; in words where both print the same. */
  range(ends: readonly [number, number], exact: boolean): string;
  /** Place on an axis from the least to the greatest value, 0–1. */
  at(value: number): number;
  /** `digits`: those of the column it stands in; of a scale of its own they are always the same. */
  change(now: number | null, saved: number | null, digits?: number): ChangeView | null;
  /** A difference with its sign. */
  signed(difference: number, digits?: number): string;
  /** Marks of the axis, from the left. */
  readonly ticks: readonly { readonly at: number; readonly text: string }[];
}

export function shareTicks(language: Language): MeasureScale["ticks"] {
  return [0, 0.2, 0.4, 0.6, 0.8, 1].map((at) => ({
    at,
    text: at === 1 ? formatShare(at, language, 0) : formatPoints(at, language, 0),
  }));
}

/** Shares 0–1: measure B always, measure A where the score set holds probabilities. */
export function shareScale(language: Language): MeasureScale {
  return {
    isShare: true,
    text: (value) => percent(value, language),
    range: (ends, exact) => percentRange(ends, language, exact),
    at: (value) => value,
    change: (now, saved, digits) => changeOf(now, saved, language, digits),
    signed: (difference, digits) => signedPoints(difference, language, digits),
    ticks: shareTicks(language),
  };
}

/** The scale of measure A under a score set. */
export function meanScale({ scale }: EstimateResult["scores"], language: Language): MeasureScale {
  if (scale.unit === "probability") return shareScale(language);
  const { min, max } = scale;
  const number = (value: number) => formatNumber(value, language, 2);
  const at = (value: number) => (value - min) / (max - min);
  // Whole numbers where the scale has some between its ends, and not too many; else fifths as of shares.
  const steps = Number.isInteger(max - min) && max - min > 1 && max - min <= 10 ? max - min : 5;
  return {
    isShare: false,
    text: number,
    range: (ends) => formatRange(ends, number, language, inBrackets),
    at,
    change: (now, saved) => indexChange(now, saved, language),
    signed: (difference) => signed(difference, language, 3),
    ticks: Array.from({ length: steps + 1 }, (_, step) => {
      const value = min + (step * (max - min)) / steps;
      return { at: at(value), text: formatNumber(value, language, Number.isInteger(value) ? 0 : 1) };
    }),
  };
}

function indexChange(now: number | null, saved: number | null, language: Language): ChangeView | null {
  const points = changeOf(now, saved, language);
  if (points === null) return null;
  const words = estimateWords(language).change;
  const size = formatNumber(Math.abs(points.delta), language, 3);
  const [text, spoken] =
    points.delta > 0
      ? [words.upScore(size), words.spokenUpScore(size)]
      : [words.downScore(size), words.spokenDownScore(size)];
  return { delta: points.delta, text, bare: text, spoken };
}

/** The size of a change as it is spoken, without its direction. */
export function changeSize(scale: MeasureScale, delta: number, language: Language): string {
  return scale.isShare ? pointsText(delta, language) : formatNumber(Math.abs(delta), language, 3);
}
