import { occupationTitles } from "@kommuneradar/core";
import type { ClassificationId } from "@kommuneradar/schema";
import type { FeatureContext } from "./feature.js";

/** What an occupation is called in the language of the interface; `own` is its classification's title. */
export function occupationName(
  { reference, language }: Pick<FeatureContext, "reference" | "language">,
  classification: ClassificationId,
  code: string,
  own: string,
): string {
  return occupationTitles(reference, language)(classification, code, own).text;
}
