import type { Language } from "@kommuneradar/core";

const en = {
  all: (count: number) => (count === 1 ? "1 change" : `All ${count} changes`),
  more: (count: number) => `and ${count} more`,
  picture: "Picture",
  bars: "Measure A before and after",
  columns: ["change", "technology", "id", "what"],
  linkedColumns: ["change", "entry", "id", "what"],
  overrides: "Overrides",
  processes: "Work processes",
  settings: "Settings",
  reach: (figures: string) => `Occupations that technologies in Adopt and Trial touch: ${figures}`,
  waiting: (figures: string) => `Of these, waiting for a platform: ${figures}`,
  byGroup: "Figures by group",
  workforce: (count: number) => `Workforce: ${count} ${count === 1 ? "change" : "changes"}`,
  kinds: { radar: "a radar", estimate: "an estimate", projects: "a projects file", plan: "a plan" },
  mixedKinds: (old: string, now: string) =>
    `The older file is ${old} and this is ${now}: only files of one kind can be compared.`,
  twoFiles:
    "Give an older and a newer file, REV..REV and the files, or --since REV and the files. REV..REV or --since REV alone (a revision or a day) compares every radar, estimate, projects file and plan that changed.",
};

type DiffTexts = typeof en;

const nb: DiffTexts = {
  all: (count) => (count === 1 ? "1 endring" : `Alle endringer (${count})`),
  more: (count) => `og ${count} til`,
  picture: "Bilde",
  bars: "Mål A før og etter",
  columns: ["endring", "teknologi", "id", "hva"],
  linkedColumns: ["endring", "oppføring", "id", "hva"],
  overrides: "Overstyringer",
  processes: "Arbeidsprosesser",
  settings: "Innstillinger",
  reach: (figures) => `Yrker som berøres av teknologi i Ta i bruk og Test og piloter: ${figures}`,
  waiting: (figures) => `Av disse venter på en plattform: ${figures}`,
  byGroup: "Tall etter gruppe",
  workforce: (count) => `Arbeidsstyrken: ${count} ${count === 1 ? "endring" : "endringer"}`,
  kinds: { radar: "en radar", estimate: "et estimat", projects: "en prosjektfil", plan: "en plan" },
  mixedKinds: (old, now) =>
    `Den eldste filen er ${old} og denne er ${now}: bare filer av samme slag kan sammenlignes.`,
  twoFiles:
    "Oppgi en eldre og en nyere fil, REV..REV og filene, eller --since REV og filene. REV..REV eller --since REV alene (en revisjon eller en dag) sammenligner alle radarer, estimater, prosjektfiler og planer som er endret.",
};

const nn: DiffTexts = {
  all: (count) => (count === 1 ? "1 endring" : `Alle endringar (${count})`),
  more: (count) => `og ${count} til`,
  picture: "Bilete",
  bars: "Mål A før og etter",
  columns: ["endring", "teknologi", "id", "kva"],
  linkedColumns: ["endring", "oppføring", "id", "kva"],
  overrides: "Overstyringar",
  processes: "Arbeidsprosessar",
  settings: "Innstillingar",
  reach: (figures) => `Yrke som blir rørte av teknologi i Ta i bruk og Test og pilotar: ${figures}`,
  waiting: (figures) => `Av desse ventar på ei plattform: ${figures}`,
  byGroup: "Tal etter gruppe",
  workforce: (count) => `Arbeidsstyrken: ${count} ${count === 1 ? "endring" : "endringar"}`,
  kinds: { radar: "ein radar", estimate: "eit estimat", projects: "ei prosjektfil", plan: "ein plan" },
  mixedKinds: (old, now) =>
    `Den eldste fila er ${old} og denne er ${now}: berre filer av same slag kan samanliknast.`,
  twoFiles:
    "Gje ei eldre og ei nyare fil, REV..REV og filene, eller --since REV og filene. REV..REV eller --since REV åleine (ein revisjon eller ein dag) samanliknar alle radarar, estimat, prosjektfiler og planar som er endra.",
};

const catalogues: Readonly<Record<Language, DiffTexts>> = { nb, nn, en };

/** Words around a diff; those of the differences themselves are core's. */
export function diffTexts(language: Language): DiffTexts {
  return catalogues[language];
}
