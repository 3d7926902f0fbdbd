import type { Language } from "@kommuneradar/core";
import { radarEn } from "./radar-en.js";
import { radarNb } from "./radar-nb.js";
import { radarNn } from "./radar-nn.js";

export type RadarWords = typeof radarEn;

const lists: Readonly<Record<Language, RadarWords>> = { nb: radarNb, nn: radarNn, en: radarEn };

/** Words of the radar page. */
export function radarWords(language: Language): RadarWords {
  return lists[language];
}
