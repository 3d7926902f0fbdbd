import type { FactView } from "./model.js";

/** A sentence of the page's own words. */
export function inPageLanguage(text: string): FactView {
  return { text, language: "" };
}

/** A note that comes with the links between classifications. */
export function ofTheData(text: string): FactView {
  return { text, language: "en" };
}
