import type { Language } from "@kommuneradar/core";
import { wordsIn } from "../../text/index.js";
import { en } from "./en.js";
import { nb } from "./nb.js";

/** Words of the estimate page; both languages have the same keys, checked by the compiler. */
export type EstimateWords = typeof en;

/** The words in a language; `nn` reads as `nb`. */
export function estimateWords(language: Language): EstimateWords {
  return wordsIn({ en, nb }, language);
}
