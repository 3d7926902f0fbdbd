import type { Language } from "@kommuneradar/core";
import { en } from "./en.js";
import { nb } from "./nb.js";

/** The interface words of the views; both languages have the same keys, checked by the compiler. */
export type Words = typeof en;

/** One of a pair of word lists; `nn` has none of its own yet and reads as `nb`. */
export function wordsIn<W>(lists: { readonly en: W; readonly nb: W }, language: Language): W {
  return language === "en" ? lists.en : lists.nb;
}

/** Words shared by the views, and those of the radar. */
export function words(language: Language): Words {
  return wordsIn({ en, nb }, language);
}
