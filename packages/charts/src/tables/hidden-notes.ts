import { formatNumber, type Language } from "@kommuneradar/core";
import type { FiguresDocument } from "./figures-document.js";
import { amountText } from "./summary.js";
import { comparisonTexts } from "./text/comparison.js";
import { figureTexts } from "./text/figures.js";

/** What was hidden, and why; nothing when nothing was. */
export function hiddenNotes(
  { suppression, settings, compared }: FiguresDocument,
  language: Language,
): string[] {
  if (suppression === undefined) return [];
  const words = comparisonTexts(language);
  const unit = figureTexts(language).weight[settings.weight];
  const limit = formatNumber(suppression.below, language, Number.isInteger(suppression.below) ? 0 : 1);
  const { groups, occupations, comparison, years } = suppression;
  const isAnything =
    groups.length > 0 ||
    occupations !== null ||
    (comparison?.sectors.length ?? 0) > 0 ||
    (years?.years.length ?? 0) + (years?.sectors.length ?? 0) > 0;
  return [
    ...(isAnything ? [words.hiddenNote(limit, unit)] : []),
    ...(occupations
      ? [words.hiddenOccupations(occupations.count, amountText(occupations.weight, language), unit)]
      : []),
    ...(comparison?.withheld && compared ? [words.withheld(compared.municipality, limit, unit)] : []),
  ];
}
