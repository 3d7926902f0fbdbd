import type { Language } from "@kommuneradar/core";
import { en } from "./en.js";
import { nb } from "./nb.js";
import { nn } from "./nn.js";

/** Words of the estimate page; every language has the same keys, checked by the compiler. */
export type EstimateWords = typeof en;

const lists: Readonly<Record<Language, EstimateWords>> = { nb, nn, en };

/** Words of the estimate’s page. */
export function estimateWords(language: Language): EstimateWords {
  return lists[language];
}
