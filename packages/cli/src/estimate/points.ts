import { formatNumber, formatPoints, type Language } from "@kommuneradar/core";
import type { EstimateDocument } from "./document.js";

/** What an occupation or a group adds to A: percentage points of a share, else a number on the scale. */
export function added(
  contribution: number,
  { scale }: Pick<EstimateDocument["scores"], "scale">,
  language: Language,
): string {
  return scale.unit === "probability"
    ? formatPoints(contribution, language, 2)
    : formatNumber(contribution, language, 4);
}

/** A number that is written without its sign, with it; what is written as nought has none. */
export function signed(value: number, written: (size: number) => string): string {
  const text = written(Math.abs(value));
  return /[1-9]/.test(text) ? `${value < 0 ? "−" : "+"}${text}` : text;
}
