import type { Language } from "@kommuneradar/core";

/** Words that a format adds to what a report says. */
interface FormatWords {
  readonly contents: string;
  readonly missing: string;
  readonly noPictures: string;
}

const catalogues: Readonly<Record<Language, FormatWords>> = {
  nb: {
    contents: "Innhold",
    missing: "Mangler",
    noPictures:
      "Bildene er tegninger som Word 2016 og nyere viser. For andre også: installer Chromium, Chrome eller Edge, eller oppgi en i variabelen CHROMIUM.",
  },
  nn: {
    contents: "Innhald",
    missing: "Manglar",
    noPictures:
      "Bileta er teikningar som Word 2016 og nyare viser. For andre òg: installer Chromium, Chrome eller Edge, eller oppgje ein i variabelen CHROMIUM.",
  },
  en: {
    contents: "Contents",
    missing: "Missing",
    noPictures:
      "The pictures are drawings that Word 2016 and later show. For others too, install Chromium, Chrome or Edge, or name one in the variable CHROMIUM.",
  },
};

export function formatWords(language: Language): FormatWords {
  return catalogues[language];
}
