import type { Language, WalkedUnitGroup } from "@kommuneradar/core";
import { formatNumber } from "@kommuneradar/core";
import { own } from "../../own.js";
import type { ViewedResult } from "../input.js";
import { score } from "../numbers.js";
import { estimateWords } from "../text/index.js";
import type { FormulaView } from "./model.js";
import { explanationWords } from "./words.js";

/** Values written out one by one; more of them would not be read. */
const mostTerms = 8;

/** How a unit group's source occupations become its value; undefined where the set has it itself. */
export function combinedFormula(
  { sources, value }: WalkedUnitGroup,
  { settings }: ViewedResult,
  label: string,
  language: Language,
): FormulaView | undefined {
  if (sources.length === 0) return undefined;
  const words = explanationWords(language);
  const counted = sources.filter(({ share }) => share > 0);
  const method = own(estimateWords(language).mappings, settings.mapping) ?? settings.mapping;
  const values = sources.map(({ probability }) => score(probability, language));
  const chosen = { min: words.least, max: words.greatest, median: words.middle }[settings.mapping];
  const isEven = counted.every(({ share }) => Math.abs(share - (counted[0]?.share ?? 0)) < 1e-12);
  let numbers: string;
  if (counted.length > mostTerms)
    numbers = isEven ? words.meanOf(formatNumber(counted.length, language)) : "";
  else if (sources.length === 1) numbers = "";
  else if (chosen !== undefined && values.length <= mostTerms) numbers = chosen(list(values, language));
  else if (isEven) {
    numbers = evenly(
      counted.map(({ probability }) => probability),
      language,
    );
  } else {
    numbers = counted
      .map(({ share, probability }) => `${score(share, language)} × ${score(probability, language)}`)
      .join(" + ");
  }
  return { label, formula: method, numbers, result: score(value, language) };
}

/** The mean of several unit groups, or the value of the one there is; undefined with none. */
export function meanFormula(
  groups: readonly WalkedUnitGroup[],
  value: number | null,
  label: string,
  classification: string,
  language: Language,
): FormulaView | undefined {
  const [first] = groups;
  if (first === undefined || value === null) return undefined;
  if (groups.length === 1) {
    return { label, formula: `${classification} ${first.code}`, numbers: "", result: score(value, language) };
  }
  const words = explanationWords(language);
  const count = words.meanOf(formatNumber(groups.length, language));
  const numbers =
    groups.length > mostTerms
      ? ""
      : evenly(
          groups.map((group) => group.value),
          language,
        );
  return { label, formula: count, numbers, result: score(value, language) };
}

/** `(0,470 + 0,390) / 2` */
function evenly(values: readonly number[], language: Language): string {
  const terms = values.map((value) => score(value, language)).join(" + ");
  return values.length === 1 ? terms : `(${terms}) / ${formatNumber(values.length, language)}`;
}

function list(values: readonly string[], language: Language): string {
  return values.join(language === "en" ? ", " : "; ");
}
