import { type Language, type Text, textIn } from "@kommuneradar/core";
import { markLanguage } from "./language-marks.js";

/** Keys of the models that hold texts of people; all others hold ids, codes and numbers. */
const textKeys = new Set([
  "title",
  "summary",
  "description",
  "grounds",
  "because",
  "ringBecause",
  "adoptionBecause",
  "indicator",
  "municipalPlan",
  "owner",
  "by",
  "learningPoints",
  "hypothesis",
  "tried",
  "learnt",
  "usedFor",
]);

/**
 * A model of a file, its texts as a report in a language shows them: those that there are in another language alone say which.
 * What holds none of them is the same object.
 */
export function markTexts<Model extends { readonly language: string }>(
  model: Model,
  language: Language,
): Model {
  return marked(model, model.language, language) as Model;
}

function marked(value: unknown, ownLanguage: string, language: Language): unknown {
  if (typeof value !== "object" || value === null || value instanceof Map || value instanceof Set)
    return value;
  if (Array.isArray(value)) {
    const items = value.map((item) => marked(item, ownLanguage, language));
    return items.some((item, at) => item !== value[at]) ? items : value;
  }
  const entries = Object.entries(value).map(([key, own]) => [
    key,
    textKeys.has(key) ? markedValue(own, ownLanguage, language) : marked(own, ownLanguage, language),
  ]);
  const isSame = entries.every(([key, own]) => own === (value as Record<string, unknown>)[key as string]);
  return isSame ? value : Object.fromEntries(entries);
}

function markedValue(value: unknown, ownLanguage: string, language: Language): unknown {
  if (Array.isArray(value)) {
    const items = value.map((item) => markedValue(item, ownLanguage, language));
    return items.some((item, at) => item !== value[at]) ? items : value;
  }
  if (!isText(value)) return value;
  const shown = textIn(value, language, ownLanguage);
  return shown.language === language ? value : markLanguage(shown.text, shown.language);
}

/** A text as `resolveText` shows it, marked where it is in another language; "" where there is none. */
export function markedText(text: Text | undefined, language: Language, ownLanguage: string): string {
  if (text === undefined) return "";
  const shown = textIn(text, language, ownLanguage);
  return shown.language === language ? shown.text : markLanguage(shown.text, shown.language);
}

function isText(value: unknown): value is Text {
  return typeof value === "string" || (typeof value === "object" && value !== null);
}
