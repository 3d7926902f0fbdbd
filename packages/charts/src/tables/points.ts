import { formatNumber, formatPoints, type Language } from "@kommuneradar/core";
import type { FiguresDocument } from "./figures-document.js";

/** What an occupation or a group adds to A: percentage points of a share, else a number on the scale. */
export function addedText(
  contribution: number,
  { scale }: Pick<FiguresDocument["scores"], "scale">,
  language: Language,
): string {
  return scale.unit === "probability"
    ? formatPoints(contribution, language, 2)
    : formatNumber(contribution, language, 4);
}

/** A number that is written without its sign, with it; what is written as nought has none. */
export function signedText(value: number, written: (size: number) => string): string {
  const text = written(Math.abs(value));
  return /[1-9]/.test(text) ? `${value < 0 ? "−" : "+"}${text}` : text;
}
