import type { Language } from "@kommuneradar/core";
import type { FactView } from "./model.js";

/** A sentence of the page's own words. */
export function inPageLanguage(text: string): FactView {
  return { text, language: "" };
}

/** A note that comes with the links between classifications. */
export function ofTheData(
  note: { readonly text: string; readonly language: Language },
  of: Language,
): FactView {
  return { text: note.text, language: note.language === of ? "" : "en" };
}
