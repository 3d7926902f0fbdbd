import { formatNumber, formatPoints, type Language, type WalkedFigure } from "@kommuneradar/core";
import type { ViewedResult } from "../input.js";
import { percent } from "../numbers.js";
import { meanScale } from "../scale.js";
import { estimateWords } from "../text/index.js";
import { explanationWords } from "./words.js";

type Figures = WalkedFigure["explanation"]["figures"];

/** How the numbers of an explanation are written, so that a reader can do the sum again. */
export interface Amounts {
  /** A weight: with one decimal where it is not whole. */
  weight(value: number): string;
  /** Writes the weights of a column: all with the decimals that one of them needs. */
  column(weights: readonly number[]): (value: number) => string;
  /** Two weights in a fraction, with the same decimals. */
  fraction(over: number, under: number): string;
  /** Measure A of a figure. */
  mean(value: number): string;
  /** What is added to A, without its unit. */
  added(value: number): string;
  /** What is added to B, which is a share under every scale. */
  addedShare(value: number): string;
  /** What is added to A, with its unit. */
  addedFact(value: number): string;
  /** Part of a figure, where none of its parts is negative; else null, and "". */
  share(part: number | null, of: number | null): { readonly share: number | null; readonly text: string };
  percent(value: number): string;
  /** Names of weight and value within a formula: `årsverk`, `sannsynlighet`. */
  readonly names: { readonly weight: string; readonly value: string };
}

export function amountsOf({ settings, scores }: ViewedResult, language: Language): Amounts {
  const words = estimateWords(language);
  const own = explanationWords(language);
  const scale = meanScale(scores, language);
  const digitsOf = (...weights: number[]) =>
    weights.every((weight) => Math.abs(weight - Math.round(weight)) < 0.05) ? 0 : 1;
  const added = (value: number) =>
    scale.isShare ? formatPoints(value, language, 2) : formatNumber(value, language, 3);
  return {
    weight: (value) => formatNumber(value, language, digitsOf(value)),
    column(weights) {
      const digits = digitsOf(...weights);
      return (value) => formatNumber(value, language, digits);
    },
    fraction(over, under) {
      const digits = digitsOf(over, under);
      return `${formatNumber(over, language, digits)} / ${formatNumber(under, language, digits)}`;
    },
    mean: scale.text,
    added,
    addedShare: (value) => formatPoints(value, language, 2),
    addedFact: (value) => (scale.isShare ? own.points(added(value)) : added(value)),
    share(part, of) {
      if (part === null || of === null || !(of > 0) || part < 0 || part > of + 1e-9) {
        return { share: null, text: "" };
      }
      return { share: Math.min(1, part / of), text: percent(part / of, language) };
    },
    percent: (value) => percent(value, language),
    names: {
      weight: words.unit[settings.weight](2),
      value: words.measures[scores.kind].value.toLocaleLowerCase(language),
    },
  };
}

/** Where the weight of a figure stands, in a sentence. */
export function weightFact(
  { figures, parts }: Pick<WalkedFigure["explanation"], "figures" | "parts">,
  { weight: unit }: ViewedResult["settings"],
  amounts: Amounts,
  language: Language,
): string {
  const words = explanationWords(language);
  const named = [
    [words.direct, parts.direct],
    [words.filled, parts.filled],
    [words.noValue, parts.noValue],
    [words.unknownCode, parts.unknownCode],
  ] as const;
  const texts = named
    // What is left of sums of thousandths is no weight.
    .filter(([, weight]) => weight >= 0.0005)
    .map(([text, weight]) => text(amounts.weight(weight), amounts.percent(partOf(weight, figures))));
  const unitText = estimateWords(language).unit[unit](figures.weight);
  return words.weight(amounts.weight(figures.weight), unitText, texts.join(", "));
}

function partOf(weight: number, figures: Figures): number {
  return figures.weight > 0 ? weight / figures.weight : 0;
}
