import { type Language, licenceText, type OccupationTitles, type Text, textIn } from "@kommuneradar/core";
import type { FiguresDocument } from "../../tables/figures-document.js";
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
    textKeys.has(key) ? markedText(own, ownLanguage, language) : marked(own, ownLanguage, language),
  ]);
  const isSame = entries.every(([key, own]) => own === (value as Record<string, unknown>)[key as string]);
  return isSame ? value : Object.fromEntries(entries);
}

function markedText(value: unknown, ownLanguage: string, language: Language): unknown {
  if (Array.isArray(value)) {
    const items = value.map((item) => markedText(item, ownLanguage, language));
    return items.some((item, at) => item !== value[at]) ? items : value;
  }
  if (!isText(value)) return value;
  const shown = textIn(value, language, ownLanguage);
  return shown.language === language ? value : markLanguage(shown.text, shown.language);
}

function isText(value: unknown): value is Text {
  return typeof value === "string" || (typeof value === "object" && value !== null);
}

type Published = Pick<FiguresDocument["scores"], "scale" | "licence" | "source">;

/** What is said of a score set that comes with the tool is in English; of a set of one's own nothing is known. */
export function markScores<Scores extends Published>(scores: Scores, language: Language): Scores {
  if (language === "en" || scores.scale.unit !== "probability") return scores;
  const told = licenceText(scores.licence, language);
  const licence = told === scores.licence ? markLanguage(told, "en") : told;
  return { ...scores, licence, source: markLanguage(scores.source, "en") };
}

/** Titles of occupations that a classification has in another language alone. */
export function markTitles(titles: OccupationTitles, language: Language): OccupationTitles {
  return (classification, code, own) => {
    const named = titles(classification, code, own);
    return named.language === language ? named : { ...named, text: markLanguage(named.text, named.language) };
  };
}
