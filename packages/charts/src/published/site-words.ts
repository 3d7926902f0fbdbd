import { formatNumber, type Language } from "@kommuneradar/core";

const en = {
  title: "Technology radars",
  radar: "Radar",
  place: "Municipality",
  technologies: "Technologies",
  moved: "What moved",
  since: (label: string) => `since ${label}`,
  nothingMoved: "nothing",
  notCompared: "no earlier edition",
  sectors: "By sector",
  report: "Report",
  sample: "sample data",
  languages: "In other languages",
  drawn: (date: string) => `drawn ${date}`,
  count: (radars: number) => `${formatNumber(radars, "en")} ${radars === 1 ? "radar" : "radars"}`,
};

type SiteWords = typeof en;

const nb: SiteWords = {
  title: "Teknologiradarer",
  radar: "Radar",
  place: "Kommune",
  technologies: "Teknologier",
  moved: "Hva som flyttet seg",
  since: (label) => `siden ${label}`,
  nothingMoved: "ingenting",
  notCompared: "ingen tidligere utgave",
  sectors: "Etter sektor",
  report: "Rapport",
  sample: "eksempeldata",
  languages: "På andre språk",
  drawn: (date) => `tegnet ${date}`,
  count: (radars) => `${formatNumber(radars, "nb")} ${radars === 1 ? "radar" : "radarer"}`,
};

const nn: SiteWords = {
  title: "Teknologiradarar",
  radar: "Radar",
  place: "Kommune",
  technologies: "Teknologiar",
  moved: "Kva som flytta seg",
  since: (label) => `sidan ${label}`,
  nothingMoved: "ingenting",
  notCompared: "ingen tidlegare utgåve",
  sectors: "Etter sektor",
  report: "Rapport",
  sample: "eksempeldata",
  languages: "På andre språk",
  drawn: (date) => `teikna ${date}`,
  count: (radars) => `${formatNumber(radars, "nn")} ${radars === 1 ? "radar" : "radarar"}`,
};

const catalogues: Readonly<Record<Language, SiteWords>> = { en, nb, nn };

/** Words of the index of a site, in a language. */
export function siteWords(language: Language): SiteWords {
  return catalogues[language];
}
