import type { Language } from "@kommuneradar/core";
import { en, type FigureTexts } from "./figures-en.js";
import { nb } from "./figures-nb.js";
import { nn } from "./figures-nn.js";

const catalogues: Readonly<Record<Language, FigureTexts>> = { nb, nn, en };

/** Words of an estimate's figures in tables and sentences. */
export function figureTexts(language: Language): FigureTexts {
  return catalogues[language];
}
