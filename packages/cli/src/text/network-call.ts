import type { Language } from "@kommuneradar/core";

const en = {
  title: "Municipalities side by side",
  pictureAlt: (title: string) =>
    `${title}: how many radars have a technology where. The table below has the same figures.`,
  pictureCaption:
    "The stronger the colour of a cell, the more of the radars that have the technology stand there.",
  bySector: "By sector",
};

type NetworkCallTexts = typeof en;

const nb: NetworkCallTexts = {
  title: "Kommuner side om side",
  pictureAlt: (title) =>
    `${title}: hvor mange radarer som har en teknologi hvor. Tabellen under har de samme tallene.`,
  pictureCaption: "Jo sterkere farge en celle har, desto flere av radarene som har teknologien, står der.",
  bySector: "Etter sektor",
};

const nn: NetworkCallTexts = {
  title: "Kommunar side om side",
  pictureAlt: (title) =>
    `${title}: kor mange radarar som har ein teknologi kvar. Tabellen under har dei same tala.`,
  pictureCaption: "Jo sterkare farge ei celle har, dess fleire av radarane som har teknologien, står der.",
  bySector: "Etter sektor",
};

const catalogues: Readonly<Record<Language, NetworkCallTexts>> = { nb, nn, en };

/** What only the page of a network says. */
export function networkCallTexts(language: Language): NetworkCallTexts {
  return catalogues[language];
}
