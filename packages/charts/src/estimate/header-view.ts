import { type EstimateResult, formatNumber, horizonYears, type Language } from "@kommuneradar/core";
import type { EstimateViewInput } from "./input.js";
import { percent, weightDigits } from "./numbers.js";
import { estimateWords } from "./text/index.js";

/** `34 210 årsverk i 5 kommuner, 96,4 % med verdi, Frey og Osborne 2017, horisont 10–20 år.` */
export function headerSentence(input: EstimateViewInput, result: EstimateResult): string {
  const { language } = input;
  const { header, unit } = estimateWords(language);
  const { weight, coverage } = result.total;
  const parts = [
    header.workforce(
      formatNumber(weight, language, weightDigits(weight, [weight])),
      unit[result.settings.weight](weight),
      new Set(input.municipalities).size,
    ),
    ...(input.year === undefined ? [] : [String(input.year)]),
    header.covered(percent(coverage, language)),
    scoresName(result, language),
    ...(input.horizon === undefined ? [] : [header.horizon(yearsText(input.horizon, language))]),
  ];
  return `${parts.join(", ")}.`;
}

/** The score set's name with its year, as a reader would say it. */
export function scoresName({ scores }: Pick<EstimateResult, "scores">, language: Language): string {
  const title = scores.title.replaceAll(" & ", ` ${estimateWords(language).header.and} `);
  return scores.year === 0 || title.includes(String(scores.year)) ? title : `${title} ${scores.year}`;
}

/** `10-20 years` in the page's language; what is written otherwise stands as written. */
function yearsText(horizon: string, language: Language): string {
  const years = horizonYears(horizon);
  if (years === undefined) return horizon.trim();
  const [from, to] = years;
  return estimateWords(language).header.years(String(from), to === from ? "" : String(to));
}
