import { keyTitle } from "@kommuneradar/charts";
import {
  describeEstimateDiff,
  type EstimateDiff,
  type EstimateDiffText,
  type Language,
} from "@kommuneradar/core";
import { occupationName } from "../text/occupation-name.js";

/** A diff of estimates in words, with the titles that a reader of the language has for groups and occupations. */
export function estimateDiffText(diff: EstimateDiff, language: Language): EstimateDiffText {
  const { overrides, workforce } = diff;
  const named = <Change extends { readonly code: string; readonly title: string }>(change: Change) => ({
    ...change,
    title: occupationName(diff.after.classification, change, language),
  });
  const translated = {
    ...diff,
    overrides: overrides.map(named),
    workforce: {
      ...workforce,
      occupations: workforce.occupations.map(named),
      cells: workforce.cells?.map(named) ?? null,
    },
  };
  return describeEstimateDiff(translated, language, (dimension, key) => keyTitle(dimension, key, language));
}
