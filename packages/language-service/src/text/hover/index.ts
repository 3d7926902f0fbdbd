import type { Language } from "@kommuneradar/core";
import { en } from "./en.js";
import { nb } from "./nb.js";
import type { HoverWords } from "./words.js";

export type { HoverWords } from "./words.js";

/** The words of hovers. Nynorsk has none of its own yet and reads as bokmål. */
export function hoverWords(language: Language): HoverWords {
  return language === "en" ? en : nb;
}
