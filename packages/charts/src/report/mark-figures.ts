import { type Language, licenceText, type OccupationTitles } from "@kommuneradar/core";
import { markLanguage } from "../languages/language-marks.js";
import type { FiguresDocument } from "../tables/figures-document.js";

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
