import type { Language } from "@kommuneradar/core";
import { en } from "./en.js";
import { nb } from "./nb.js";
import { nn } from "./nn.js";
import type { CompletionWords } from "./words.js";

const catalogues: Readonly<Record<Language, CompletionWords>> = { nb, nn, en };

/** The words of completions. */
export function completionWords(language: Language): CompletionWords {
  return catalogues[language];
}

/** A word of all languages, to find a thing by whichever is typed. */
export function inEveryLanguage(word: (words: CompletionWords) => string): readonly string[] {
  return [...new Set([nb, en, nn].map(word))];
}
