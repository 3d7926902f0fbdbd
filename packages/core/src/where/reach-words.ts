import type { Language } from "../text/localized.js";

/** What the reach of a technology is called, wherever it stands. */
export interface ReachWords {
  /** In a counted ring, and held back by nothing. */
  readonly reachable: string;
  /** `platforms`: their names; "" where none is named. */
  readonly waitsFor: (platforms: string) => string;
  /** In a ring further out, or in none. */
  readonly later: string;
}

const lists: Readonly<Record<Language, ReachWords>> = {
  nb: {
    reachable: "kan nås",
    waitsFor: (platforms) => (platforms === "" ? "venter på plattform" : `venter på ${platforms}`),
    later: "senere",
  },
  nn: {
    reachable: "kan nåast",
    waitsFor: (platforms) => (platforms === "" ? "ventar på plattform" : `ventar på ${platforms}`),
    later: "seinare",
  },
  en: {
    reachable: "reachable",
    waitsFor: (platforms) => (platforms === "" ? "waiting for a platform" : `waiting for ${platforms}`),
    later: "later",
  },
};

/** The words in which it is told whom a technology reaches. */
export function reachWords(language: Language): ReachWords {
  return lists[language];
}
