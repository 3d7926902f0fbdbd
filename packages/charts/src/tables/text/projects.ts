import type { Language, Measured } from "@kommuneradar/core";

interface ProjectsTexts {
  readonly heading: string;
  readonly synthetic: string;
  readonly none: string;
  readonly notProjects: (file: string) => string;
  readonly sector: string;
  readonly withoutCategory: string;
  readonly technology: string;
  readonly projects: string;
  readonly perTechnology: string;
  readonly effects: string;
  readonly effect: string;
  readonly learning: string;
  readonly measured: Readonly<Record<Exclude<Measured, "not-measured">, string>>;
  readonly trials: string;
  readonly taught: (taught: number, failed: number, share: string) => string;
  readonly year: string;
  readonly count: string;
  readonly share: string;
  readonly median: string;
  readonly iterations: string;
  readonly decisions: string;
}

const en: ProjectsTexts = {
  heading: "Projects by category and sector",
  synthetic: "* made up for illustration",
  none: "There is no project in the files.",
  notProjects: (file) => `${file} is no projects file.`,
  sector: "sector",
  withoutCategory: "without a category",
  technology: "technology",
  projects: "projects",
  perTechnology: "By technology",
  effects: "Effects that have been had",
  effect: "effect",
  learning: "Learning",
  measured: { measured: "measured", unsaid: "nothing said" },
  trials: "trials",
  taught: (taught, failed, share) =>
    `${taught} of ${failed} trials that failed or were stopped say what they taught (${share}).`,
  year: "year",
  count: "number",
  share: "share",
  median: "middle, days",
  iterations: "Length of trials that are over",
  decisions: "From idea to decision",
};

const nb: ProjectsTexts = {
  heading: "Prosjekter etter kategori og sektor",
  synthetic: "* oppdiktet, som eksempel",
  none: "Det er ingen prosjekter i filene.",
  notProjects: (file) => `${file} er ingen prosjektfil.`,
  sector: "sektor",
  withoutCategory: "uten kategori",
  technology: "teknologi",
  projects: "prosjekter",
  perTechnology: "Etter teknologi",
  effects: "Effekter som er hentet ut",
  effect: "effekt",
  learning: "Læring",
  measured: { measured: "målt", unsaid: "ikke sagt noe om" },
  trials: "forsøk",
  taught: (taught, failed, share) =>
    `${taught} av ${failed} forsøk som ikke virket eller ble stanset, sier hva de lærte oss (${share}).`,
  year: "år",
  count: "antall",
  share: "andel",
  median: "midterste, dager",
  iterations: "Lengden på forsøk som er over",
  decisions: "Fra idé til beslutning",
};

const nn: ProjectsTexts = {
  heading: "Prosjekt etter kategori og sektor",
  synthetic: "* oppdikta, som døme",
  none: "Det er ingen prosjekt i filene.",
  notProjects: (file) => `${file} er inga prosjektfil.`,
  sector: "sektor",
  withoutCategory: "utan kategori",
  technology: "teknologi",
  projects: "prosjekt",
  perTechnology: "Etter teknologi",
  effects: "Effektar som er henta ut",
  effect: "effekt",
  learning: "Læring",
  measured: { measured: "målt", unsaid: "ikkje sagt noko om" },
  trials: "forsøk",
  taught: (taught, failed, share) =>
    `${taught} av ${failed} forsøk som ikkje verka eller vart stansa, seier kva dei lærte oss (${share}).`,
  year: "år",
  count: "tal",
  share: "del",
  median: "midtarste, dagar",
  iterations: "Lengda på forsøk som er over",
  decisions: "Frå idé til avgjerd",
};

const catalogues: Readonly<Record<Language, ProjectsTexts>> = { nb, nn, en };

/** Words of the tables of projects, in a language. */
export function projectsTexts(language: Language): ProjectsTexts {
  return catalogues[language];
}
