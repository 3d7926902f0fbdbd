import type { Language } from "../../text/localized.js";
import { en } from "./en.js";
import { nb } from "./nb.js";
import { nn } from "./nn.js";
import type { DiffWords } from "./words.js";

const lists: Readonly<Record<Language, DiffWords>> = { nb, nn, en };

export function diffWords(language: Language): DiffWords {
  return lists[language];
}
