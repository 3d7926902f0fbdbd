import type { Language } from "../../../text/localized.js";
import { en } from "./en.js";
import { nb } from "./nb.js";
import { nn } from "./nn.js";
import type { LinkedDiffWords } from "./words.js";

const lists: Readonly<Record<Language, LinkedDiffWords>> = { nb, nn, en };

export function linkedDiffWords(language: Language): LinkedDiffWords {
  return lists[language];
}
