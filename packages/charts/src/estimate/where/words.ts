import { type Language, reachWords } from "@kommuneradar/core";

const en = {
  heading: "Where technology meets the workforce",
  technology: "Technology",
  occupation: "Occupation",
  occupations: (count: number) => `${count} ${count === 1 ? "occupation" : "occupations"}`,
  sector: "sector",
  all: "All sectors",
  share: "Part of the potential",
  ownRings:
    "The radar has rings of its own, and none of them says by its id that it is Adopt or Trial: what can be reached today is not known.",
  figures: (unit: string) =>
    `In each place: ${unit}, and the part of the sector’s potential that stands there.`,
  ...reachWords("en"),
  nobody: "touches nobody here",
  sums: { touched: "Touched by any", reachable: "Reachable today", waiting: "Waiting for a platform" },
  lead: (reachable: string, share: string, waiting: string) =>
    `Reachable today: ${reachable}, ${share} of the potential.${waiting === "" ? "" : ` Waiting for a platform: ${waiting}.`}`,
  ofPotential: (share: string) => `${share} of the sector’s potential`,
  nothing: "No active technology of the radar names an occupation that is in the workforce.",
  nothingShown: "No occupation that an active technology of the radar names can be shown here.",
  reachableMeans: (rings: string) =>
    `Reachable today: by a technology in ${rings} that waits for no platform. Touched is not saved: the bars tell how much of a sector’s potential stands there, not how much a technology takes out.`,
  overlap: (touched: string, summed: string, unit: string) =>
    `What several technologies touch counts once in the sums: ${touched} ${unit}. Technology by technology it would be ${summed}.`,
  hidden: (count: number, cells: string) =>
    `Left out of every figure here: ${cells} ${count === 1 ? "occupation" : "occupations"} in a sector, to keep small ones hidden.`,
  unlinked: (names: string) => `Without occupations in an area of use, and so not here: ${names}.`,
  isOld: "The radar cannot be read just now: this is as it last could.",
};

export type WhereWords = typeof en;

const nb: WhereWords = {
  heading: "Hvor teknologien møter arbeidsstyrken",
  technology: "Teknologi",
  occupation: "Yrke",
  occupations: (count) => `${count} ${count === 1 ? "yrke" : "yrker"}`,
  sector: "sektor",
  all: "Alle sektorer",
  share: "Del av potensialet",
  ownRings:
    "Radaren har egne ringer, og ingen av dem sier med id-en at den er Ta i bruk eller Test og piloter: hva som kan nås i dag, er ikke kjent.",
  figures: (unit) => `På hver plass: ${unit}, og delen av sektorens potensial som ligger der.`,
  ...reachWords("nb"),
  nobody: "berører ingen her",
  sums: { touched: "Berørt av noen", reachable: "Kan nås i dag", waiting: "Venter på plattform" },
  lead: (reachable, share, waiting) =>
    `Kan nås i dag: ${reachable}, ${share} av potensialet.${waiting === "" ? "" : ` Venter på plattform: ${waiting}.`}`,
  ofPotential: (share) => `${share} av sektorens potensial`,
  nothing: "Ingen aktiv teknologi i radaren nevner et yrke som finnes i arbeidsstyrken.",
  nothingShown: "Ingen yrker som en aktiv teknologi i radaren nevner, kan vises her.",
  reachableMeans: (rings) =>
    `Kan nås i dag: av en teknologi i ${rings} som ikke venter på en plattform. Berørt er ikke spart: stolpene sier hvor mye av sektorens potensial som ligger der, ikke hvor mye en teknologi tar ut.`,
  overlap: (touched, summed, unit) =>
    `Det flere teknologier berører, telles én gang i summene: ${touched} ${unit}. Teknologi for teknologi ville det vært ${summed}.`,
  hidden: (count, cells) =>
    `Utelatt av alle tall her: ${cells} ${count === 1 ? "yrke" : "yrker"} i en sektor, så små ikke røpes.`,
  unlinked: (names) => `Uten yrker i et anvendelsesområde, og derfor ikke med her: ${names}.`,
  isOld: "Radaren kan ikke leses akkurat nå: dette er slik den sist kunne.",
};

const nn: WhereWords = {
  heading: "Kvar teknologien møter arbeidsstyrken",
  technology: "Teknologi",
  occupation: "Yrke",
  occupations: (count) => `${count} yrke`,
  sector: "sektor",
  all: "Alle sektorar",
  share: "Del av potensialet",
  ownRings:
    "Radaren har eigne ringar, og ingen av dei seier med id-en at han er Ta i bruk eller Test og pilotar: kva som kan nåast i dag, er ikkje kjent.",
  figures: (unit) => `På kvar plass: ${unit}, og delen av potensialet i sektoren som ligg der.`,
  ...reachWords("nn"),
  nobody: "råkar ingen her",
  sums: { touched: "Råka av nokon", reachable: "Kan nåast i dag", waiting: "Ventar på plattform" },
  lead: (reachable, share, waiting) =>
    `Kan nåast i dag: ${reachable}, ${share} av potensialet.${waiting === "" ? "" : ` Ventar på plattform: ${waiting}.`}`,
  ofPotential: (share) => `${share} av potensialet i sektoren`,
  nothing: "Ingen aktiv teknologi i radaren nemner eit yrke som finst i arbeidsstyrken.",
  nothingShown: "Ingen yrke som ein aktiv teknologi i radaren nemner, kan visast her.",
  reachableMeans: (rings) =>
    `Kan nåast i dag: av ein teknologi i ${rings} som ikkje ventar på ei plattform. Råka er ikkje spart: stolpane seier kor mykje av potensialet i sektoren som ligg der, ikkje kor mykje ein teknologi tek ut.`,
  overlap: (touched, summed, unit) =>
    `Det fleire teknologiar råkar, blir telt éin gong i summane: ${touched} ${unit}. Teknologi for teknologi ville det vore ${summed}.`,
  hidden: (_, cells) => `Utelate av alle tal her: ${cells} yrke i ein sektor, så små ikkje blir røpte.`,
  unlinked: (names) => `Utan yrke i eit bruksområde, og difor ikkje med her: ${names}.`,
  isOld: "Radaren kan ikkje lesast akkurat no: dette er slik han sist kunne.",
};

const lists: Readonly<Record<Language, WhereWords>> = { nb, nn, en };

/** Words of the section; the same keys in every language. */
export function whereWords(language: Language): WhereWords {
  return lists[language];
}
