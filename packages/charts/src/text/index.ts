import type { Language } from "@kommuneradar/core";
import { en } from "./en.js";
import { nb } from "./nb.js";
import { nn } from "./nn.js";

/** The interface words of the views; every language has the same keys, checked by the compiler. */
export type Words = typeof en;

const lists: Readonly<Record<Language, Words>> = { nb, nn, en };

/** Words shared by the views. */
export function words(language: Language): Words {
  return lists[language];
}
