import type { WalkedCoverage } from "@kommuneradar/core";
import type { EstimateViewInput, ViewedResult } from "../../input.js";
import { amountsOf, weightFact } from "../amounts.js";
import { inPageLanguage } from "../facts.js";
import type { Place } from "./place.js";
import { besideExplanationWords } from "./words.js";

/** How much of the weight has a value, and how the rest stands. */
export function coveragePlace(
  { language }: EstimateViewInput,
  result: ViewedResult,
  walked: WalkedCoverage,
): Place {
  const words = besideExplanationWords(language);
  const amounts = amountsOf(result, language);
  const { figures } = walked;
  return {
    figure: amounts.percent(figures.coverage),
    formulas: [
      {
        label: words.coverage,
        formula: words.coverageFormula(amounts.names.weight),
        numbers: amounts.fraction(figures.covered, figures.weight),
        result: amounts.percent(figures.coverage),
      },
    ],
    facts: [inPageLanguage(weightFact(walked, result.settings, amounts, language))],
    tables: [],
  };
}
