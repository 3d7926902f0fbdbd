import type { Language } from "../../../text/localized.js";
import { en } from "./en.js";
import { nb } from "./nb.js";
import { nn } from "./nn.js";
import type { EstimateDiffWords } from "./words.js";

const lists: Readonly<Record<Language, EstimateDiffWords>> = { nb, nn, en };

export function estimateDiffWords(language: Language): EstimateDiffWords {
  return lists[language];
}
