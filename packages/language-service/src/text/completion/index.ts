import type { Language } from "@kommuneradar/core";
import { en } from "./en.js";
import { nb } from "./nb.js";
import type { CompletionWords } from "./words.js";

/** The words of completions. Nynorsk has none of its own yet and reads as bokmål. */
export function completionWords(language: Language): CompletionWords {
  return language === "en" ? en : nb;
}

/** A word of both languages, to find a thing by whichever is typed. */
export function inBothLanguages(word: (words: CompletionWords) => string): readonly string[] {
  return [word(nb), word(en)];
}
