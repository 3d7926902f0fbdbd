import type { EstimateSettings, Figures, Language } from "@kommuneradar/core";
import { threshold } from "../numbers.js";
import { estimateWords } from "../text/index.js";
import type { Amounts } from "./amounts.js";
import type { FormulaView } from "./model.js";
import { explanationWords } from "./words.js";

/** Both measures of a figure with their numbers; empty where nothing is covered. */
export function measureFormulas(
  figures: Figures,
  settings: EstimateSettings,
  amounts: Amounts,
  language: Language,
): readonly FormulaView[] {
  if (figures.mean === null) return [];
  const words = explanationWords(language);
  const { weight, value } = amounts.names;
  const bound = estimateWords(language).above(threshold(settings.high, language), settings.inclusiveHigh);
  const mean = {
    label: "A",
    formula: words.meanFormula(weight, value),
    numbers: amounts.fraction(figures.automatable, figures.covered),
    result: amounts.mean(figures.mean),
  };
  if (figures.high === null) return [mean];
  return [
    mean,
    {
      label: "B",
      formula: words.highFormula(weight, value, bound),
      numbers: amounts.fraction(figures.high * figures.covered, figures.covered),
      result: amounts.percent(figures.high),
    },
  ];
}
