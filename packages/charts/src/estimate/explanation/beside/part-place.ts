import type { WalkedPart, WalkPath } from "@kommuneradar/core";
import type { EstimateViewInput, ViewedResult } from "../../input.js";
import { meanScale } from "../../scale.js";
import { estimateWords } from "../../text/index.js";
import { amountsOf, weightFact } from "../amounts.js";
import { inPageLanguage } from "../facts.js";
import { measureFormulas } from "../measure-formulas.js";
import { sectorParts } from "../sector-parts.js";
import { explanationWords } from "../words.js";
import { fineValues } from "./fine-values.js";
import type { Place } from "./place.js";
import { besideExplanationWords } from "./words.js";

/** A compared part, a year, or a sector of one: its measures, what of its weight is automatable, and its sectors. */
export function partPlace(
  input: EstimateViewInput,
  result: ViewedResult,
  walked: WalkedPart,
  path: WalkPath,
): Place {
  const { language } = input;
  const words = explanationWords(language);
  const own = estimateWords(language);
  const amounts = amountsOf(result, language);
  const { settings, scores } = result;
  const { figures, sectors, hidesSectors } = walked;
  const { mean, covered, automatable } = figures;
  const scale = meanScale(scores, language);
  const parts = sectors
    .map(({ sector, figures: of }) => ({
      sector,
      weight: of.weight,
      mean: of.mean,
      contribution: of.mean === null || covered === 0 ? null : of.automatable / covered,
      path: [...path, { kind: "sector" as const, sector }],
    }))
    .sort((one, other) => (other.contribution ?? -1) - (one.contribution ?? -1));
  const table = sectorParts(input, result, { figures, parts, hides: hidesSectors });
  return {
    figure: mean === null ? "" : `A ${amounts.mean(mean)}`,
    formulas: [
      ...measureFormulas(figures, settings, amounts, language),
      ...(mean === null
        ? []
        : [
            {
              label: own.sectors[scale.isShare ? "automatable" : "weighted"][settings.weight],
              formula: besideExplanationWords(language).product(amounts.names.weight),
              numbers: `${amounts.weight(covered)} × ${fineValues(scale, covered, language)(mean)}`,
              result: amounts.weight(automatable),
            },
          ]),
    ],
    facts: [
      ...(mean === null ? [words.nothingCovered] : []),
      weightFact(walked, settings, amounts, language),
    ].map(inPageLanguage),
    tables: table === null ? [] : [table],
  };
}
