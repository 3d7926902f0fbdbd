import type { Language } from "../../text/localized.js";
import { en } from "./en.js";
import { nb } from "./nb.js";
import { nn } from "./nn.js";
import type { ProjectWords } from "./words.js";

const lists: Readonly<Record<Language, ProjectWords>> = { nb, nn, en };

/** What the values of a projects file are called. */
export function projectWords(language: Language): ProjectWords {
  return lists[language];
}
