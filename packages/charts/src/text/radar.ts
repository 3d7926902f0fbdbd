import type { Language } from "@kommuneradar/core";
import { wordsIn } from "./index.js";
import { radarEn } from "./radar-en.js";
import { radarNb } from "./radar-nb.js";

export type RadarWords = typeof radarEn;

/** Words of the radar page. */
export function radarWords(language: Language): RadarWords {
  return wordsIn({ en: radarEn, nb: radarNb }, language);
}
