import type { Language, Measured, ProjectCategory, ProjectStatus, TrialOutcome } from "@kommuneradar/core";

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
  readonly status: Readonly<Record<ProjectStatus, string>>;
  readonly category: Readonly<Record<ProjectCategory, string>>;
  readonly measured: Readonly<Record<Measured, string>>;
  readonly outcomes: Readonly<Record<TrialOutcome, string>>;
  readonly trials: string;
  readonly taught: (taught: number, failed: number) => string;
  readonly year: string;
  readonly count: string;
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
  status: {
    idea: "idea",
    planned: "planned",
    pilot: "pilot",
    ongoing: "ongoing",
    "in-use": "in use",
    stopped: "stopped",
  },
  category: { efficiency: "efficiency", improvement: "improvement", innovation: "innovation" },
  measured: { measured: "measured", "not-measured": "not measured yet", unsaid: "nothing said" },
  outcomes: { worked: "worked", failed: "failed", stopped: "stopped", ongoing: "ongoing" },
  trials: "trials",
  taught: (taught, failed) =>
    `${taught} of ${failed} trials that failed or were stopped say what they taught.`,
  year: "year",
  count: "number",
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
  status: {
    idea: "idé",
    planned: "planlagt",
    pilot: "pilot",
    ongoing: "pågår",
    "in-use": "i bruk",
    stopped: "stanset",
  },
  category: { efficiency: "effektivisering", improvement: "forbedring", innovation: "innovasjon" },
  measured: { measured: "målt", "not-measured": "ikke målt ennå", unsaid: "ikke sagt noe om" },
  outcomes: { worked: "virket", failed: "virket ikke", stopped: "stanset", ongoing: "pågår" },
  trials: "forsøk",
  taught: (taught, failed) =>
    `${taught} av ${failed} forsøk som ikke virket eller ble stanset, sier hva de lærte oss.`,
  year: "år",
  count: "antall",
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
  status: {
    idea: "idé",
    planned: "planlagd",
    pilot: "pilot",
    ongoing: "går føre seg",
    "in-use": "i bruk",
    stopped: "stansa",
  },
  category: { efficiency: "effektivisering", improvement: "forbetring", innovation: "innovasjon" },
  measured: { measured: "målt", "not-measured": "ikkje målt enno", unsaid: "ikkje sagt noko om" },
  outcomes: { worked: "verka", failed: "verka ikkje", stopped: "stansa", ongoing: "går føre seg" },
  trials: "forsøk",
  taught: (taught, failed) =>
    `${taught} av ${failed} forsøk som ikkje verka eller vart stansa, seier kva dei lærte oss.`,
  year: "år",
  count: "tal",
  median: "midtarste, dagar",
  iterations: "Lengda på forsøk som er over",
  decisions: "Frå idé til avgjerd",
};

const catalogues: Readonly<Record<Language, ProjectsTexts>> = { nb, nn, en };

export function projectsTexts(language: Language): ProjectsTexts {
  return catalogues[language];
}
