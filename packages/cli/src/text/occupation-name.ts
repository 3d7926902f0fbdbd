import { type Language, occupationTitles } from "@kommuneradar/core";
import { referenceData } from "@kommuneradar/reference-data";
import type { ClassificationId } from "@kommuneradar/schema";

/** What an occupation is called in a language; `own` is its classification's own title, kept where there is no other. */
export function occupationName(
  classification: ClassificationId,
  { code, title: own }: { readonly code: string; readonly title: string },
  language: Language,
): string {
  return occupationTitles(referenceData, language)(classification, code, own).text;
}
