import type { InputName } from "../radar/rules/types.js";
import type { Language } from "./localized.js";
import { en } from "./vocabulary/en.js";
import { nb } from "./vocabulary/nb.js";
import { nn } from "./vocabulary/nn.js";
import type { Words } from "./vocabulary/words.js";

export type { Words } from "./vocabulary/words.js";

const lists: Readonly<Record<Language, Words>> = { nb, nn, en };

/** The field's words. */
export function vocabulary(language: Language): Words {
  return lists[language];
}

/** Name of one of the default rings, or undefined for a ring of the file's own. */
export function ringTitle(id: string, language: Language): string | undefined {
  return lookUp(vocabulary(language).rings, id)?.title;
}

/** The whole condition of one of the default rings, in our own words; undefined for a ring of the file's own. */
export function ringCondition(id: string, language: Language): string | undefined {
  return lookUp(vocabulary(language).rings, id)?.condition;
}

/** Name of an input of the assessment, e.g. *Løsningsmodenhet*. */
export function inputTitle(input: InputName, language: Language): string {
  return vocabulary(language).inputs[input];
}

/** Name of an input's level, e.g. *robust*; the level itself where it is none of ours. */
export function levelTitle(input: InputName, level: string, language: Language): string {
  return lookUp(vocabulary(language)[input], level) ?? level;
}

/** Name of a municipal sector; the id itself where it is none of ours. */
export function sectorTitle(id: string, language: Language): string {
  return lookUp(vocabulary(language).sectors, id) ?? id;
}

function lookUp<V>(words: Readonly<Record<string, V>>, key: string): V | undefined {
  return Object.hasOwn(words, key) ? words[key] : undefined;
}
