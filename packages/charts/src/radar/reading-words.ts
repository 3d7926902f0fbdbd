import type { Language } from "@kommuneradar/core";

interface ReadingWords {
  readonly language: string;
  readonly dark: string;
  readonly light: string;
  /** The way to the list of radars. */
  readonly home: string;
  /** The latest of the editions: the file itself, where it states no date. */
  readonly asItStands: string;
  /** Heading of where a technology stood. */
  readonly path: string;
  readonly notThere: string;
  readonly movedIn: string;
  readonly movedOut: string;
}

const catalogues: Readonly<Record<Language, ReadingWords>> = {
  en: {
    language: "Language",
    dark: "Use dark colours",
    light: "Use light colours",
    home: "All radars",
    asItStands: "As it stands",
    path: "Over time",
    notThere: "not in the edition",
    movedIn: "moved in",
    movedOut: "moved out",
  },
  nb: {
    language: "Språk",
    dark: "Bruk mørke farger",
    light: "Bruk lyse farger",
    home: "Alle radarer",
    asItStands: "Slik den står",
    path: "Over tid",
    notThere: "ikke med i utgaven",
    movedIn: "flyttet inn",
    movedOut: "flyttet ut",
  },
  nn: {
    language: "Språk",
    dark: "Bruk mørke fargar",
    light: "Bruk lyse fargar",
    home: "Alle radarar",
    asItStands: "Slik han står",
    path: "Over tid",
    notThere: "ikkje med i utgåva",
    movedIn: "flytta inn",
    movedOut: "flytta ut",
  },
};

/** Words of a page that stands alone. */
export function readingWords(language: Language): ReadingWords {
  return catalogues[language];
}
