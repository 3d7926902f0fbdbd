import type { Language } from "@kommuneradar/core";
import { en } from "./en.js";
import { nb } from "./nb.js";
import { nn } from "./nn.js";
import type { HoverWords } from "./words.js";

export type { HoverWords } from "./words.js";

const catalogues: Readonly<Record<Language, HoverWords>> = { nb, nn, en };

/** The words of hovers. */
export function hoverWords(language: Language): HoverWords {
  return catalogues[language];
}
