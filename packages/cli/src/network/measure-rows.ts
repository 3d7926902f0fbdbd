import { type FiguresDocument, meanText, percentText, thresholdText } from "@kommuneradar/charts";
import type { Language } from "@kommuneradar/core";
import { texts } from "../text/index.js";

/** The two measures of the pool, by their names. */
export function measureRows(figures: FiguresDocument, language: Language): string[][] {
  const words = texts(language);
  const { total, scores } = figures;
  return [
    [words.mean[scores.kind], meanText(total.mean, scores, language)],
    [words.high[scores.kind](thresholdText(figures, language)), percentText(total.high, language)],
  ];
}
