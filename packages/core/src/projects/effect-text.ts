import { formatNumber } from "../text/format.js";
import { type Language, resolveText } from "../text/localized.js";
import type { ProjectEffect } from "./model.js";
import { projectWords } from "./words/index.js";

/**
 * An effect in words: `150 timer i året`, `30 % (Telefoner til kommunen)`, `ikke målt ennå`. That nobody has a figure is
 * said as such and is never a nought.
 * @param fileLanguage of the file's plain texts
 */
export function effectText(effect: ProjectEffect, language: Language, fileLanguage?: string): string {
  const words = projectWords(language);
  if (typeof effect !== "object") return words.measured["not-measured"];
  const { value, to, unit, of, per } = effect;
  const sizes = to === undefined ? [value] : [value, to];
  const size = sizes.map((one) => plainNumber(one, language)).join("–");
  const counted = resolveText(of, language, fileLanguage);
  const amount = words.amount(size, unit, value === 1 && to === undefined);
  return [amount, per && words.per[per], counted && `(${counted})`].filter(Boolean).join(" ");
}

/** Days in words: `18 dager`, `2,5 dager`. */
export function daysText(days: number, language: Language): string {
  return projectWords(language).days(plainNumber(days, language), days === 1);
}

/** As many decimals as it has, at most three. */
function plainNumber(value: number, language: Language): string {
  const digits = [0, 1, 2].find((count) => Math.abs(value - Number(value.toFixed(count))) < 1e-9) ?? 3;
  return formatNumber(value, language, digits);
}
