import type { FigureExplanation } from "@kommuneradar/core";
import type { EstimateViewInput, ViewedResult } from "../input.js";
import { shownTitle } from "../shown-title.js";
import { estimateWords } from "../text/index.js";
import type { Amounts } from "./amounts.js";
import type { PartsView, PartView } from "./model.js";
import { explanationWords } from "./words.js";

/** Writes a weight of a column. */
type Written = (weight: number) => string;

/** Headings of parts with a weight and what they add. */
export function partColumns(
  { language }: EstimateViewInput,
  result: ViewedResult,
  part: string,
): PartsView["columns"] {
  const words = explanationWords(language);
  const own = estimateWords(language);
  const isShare = result.scores.scale.unit === "probability";
  return {
    part,
    weight: own.unitHeading[result.settings.weight],
    value: "",
    added: isShare ? words.added : words.addedScore,
    share: words.share,
  };
}

export const noPart: PartView = {
  id: "",
  code: "",
  title: "",
  language: "",
  weightText: "",
  valueText: "",
  addedText: "",
  share: null,
  shareText: "",
  remark: "",
  path: null,
};

/**
 * An occupation as a part, of which nothing is said yet. `own` is its title in the classification, "" for a code that does
 * not exist; undefined where the title is not known here.
 */
export function occupationPart(
  input: EstimateViewInput,
  { settings }: ViewedResult,
  code: string,
  own: string | undefined,
): PartView {
  const { title, language } = shownTitle(input, settings.classification, code, own ?? "");
  const { unknownCode } = estimateWords(input.language).occupations;
  return { ...noPart, id: code, code, title: title || (own === undefined ? "" : unknownCode), language };
}

/** What is not told one by one. */
export function restPart(
  { weight, contribution }: { readonly weight: number; readonly contribution: number | null },
  mean: number | null,
  amounts: Amounts,
  title: string,
  written: Written,
): PartView {
  const { share, text } = amounts.share(contribution, mean);
  return {
    ...noPart,
    id: "rest",
    title,
    weightText: written(weight),
    addedText: contribution === null ? "–" : amounts.added(contribution),
    share,
    shareText: text,
  };
}

/** The figure that the parts add up to. */
export function sumPart(
  { weight, mean }: FigureExplanation["figures"],
  amounts: Amounts,
  title: string,
  written: Written,
): PartView {
  return {
    ...noPart,
    id: "sum",
    title,
    weightText: written(weight),
    addedText: mean === null ? "–" : amounts.added(mean),
  };
}
