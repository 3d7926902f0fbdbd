import { formatNumber, type Language } from "@kommuneradar/core";
import { comparisonTexts } from "../text/comparison.js";
import { texts } from "../text/index.js";
import type { EstimateDocument } from "./document.js";
import { amount } from "./summary.js";

/** What was hidden, and why; nothing when nothing was. */
export function hiddenNotes(
  { suppression, settings, compared }: EstimateDocument,
  language: Language,
): string[] {
  if (suppression === undefined) return [];
  const words = comparisonTexts(language);
  const unit = texts(language).weight[settings.weight];
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
      ? [words.hiddenOccupations(occupations.count, amount(occupations.weight, language), unit)]
      : []),
    ...(comparison?.withheld && compared ? [words.withheld(compared.municipality, limit, unit)] : []),
  ];
}
