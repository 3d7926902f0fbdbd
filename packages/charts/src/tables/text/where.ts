import { type Language, reachWords } from "@kommuneradar/core";

const en = {
  technology: "technology",
  ring: "recommendation",
  sector: "sector",
  today: "today",
  ...reachWords("en"),
  waiting: reachWords("en").waitsFor(""),
  all: "all",
  touched: "touched",
  potential: "potential",
  shareOfPotential: "part of the potential",
  total: "Total",
  allSectors: "All sectors",
  occupation: "occupation",
  title: (radar: string) => `${radar}: where`,
  perSector: "By sector",
  perTechnology: "By technology",
  nothingShown: "No occupation that an active technology of the radar names can be shown here.",
  reachableMeans: (rings: string) =>
    `Reachable today: by a technology in ${rings} that waits for no platform. Touched is not saved: the potential tells where it stands, not how much a technology takes out.`,
  overlap: (touched: string, summed: string, unit: string) =>
    `What several technologies touch counts once in the sums: ${touched} ${unit}. The technologies added up one by one would be ${summed} ${unit}.`,
  hidden: (cells: number, limit: string, unit: string) =>
    `${cells} ${cells === 1 ? "occupation in a sector is" : "occupations in a sector are"} left out of every figure: those of ${limit} ${unit} or fewer, and those that would tell them.`,
  unlinked: (names: string) => `Without occupations in an area of use, and so not in the figures: ${names}`,
  noFte: "The values are an index: parts of a whole are shown, and no amount.",
  notTaken: (file: string) => `${file} is neither a radar, an estimate nor a plan.`,
  oneEstimate: "where takes one estimate file, or workforce files, beside a radar and plans.",
  oneRadar: "where takes one radar.",
  whichRadar: "Name the radar: the estimate names none.",
  unknownRing: (ring: string, known: string) => `--rings ${ring}: the radar has ${known}.`,
  sayRings: (known: string) =>
    `The radar has rings of its own: say with --rings which of ${known} are reachable today.`,
};

type WhereTexts = typeof en;

const nb: WhereTexts = {
  technology: "teknologi",
  ring: "anbefaling",
  sector: "sektor",
  today: "i dag",
  ...reachWords("nb"),
  waiting: reachWords("nb").waitsFor(""),
  all: "alle",
  touched: "berørt",
  potential: "potensial",
  shareOfPotential: "del av potensialet",
  total: "I alt",
  allSectors: "Alle sektorer",
  occupation: "yrke",
  title: (radar) => `${radar}: hvor`,
  perSector: "Etter sektor",
  perTechnology: "Etter teknologi",
  nothingShown: "Ingen yrker som en aktiv teknologi i radaren nevner, kan vises her.",
  reachableMeans: (rings) =>
    `Kan nås i dag: av en teknologi i ${rings} som ikke venter på en plattform. Berørt er ikke spart: potensialet sier hvor det ligger, ikke hvor mye en teknologi tar ut.`,
  overlap: (touched, summed, unit) =>
    `Det flere teknologier berører, telles én gang i summene: ${touched} ${unit}. Lagt sammen teknologi for teknologi ville det vært ${summed} ${unit}.`,
  hidden: (cells, limit, unit) =>
    `${cells} ${cells === 1 ? "yrke i en sektor er" : "yrker i en sektor er"} utelatt av alle tall: de på ${limit} ${unit} eller færre, og de som ville røpet dem.`,
  unlinked: (names) => `Uten yrker i et anvendelsesområde, og derfor ikke med i tallene: ${names}`,
  noFte: "Verdiene er en indeks: deler av en helhet vises, og ingen mengde.",
  notTaken: (file) => `${file} er verken en radar, et estimat eller en plan.`,
  oneEstimate: "where tar én estimatfil, eller arbeidsstyrkefiler, ved siden av en radar og planer.",
  oneRadar: "where tar én radar.",
  whichRadar: "Oppgi radaren: estimatet nevner ingen.",
  unknownRing: (ring, known) => `--rings ${ring}: radaren har ${known}.`,
  sayRings: (known) => `Radaren har egne anbefalinger: si med --rings hvilke av ${known} som kan nås i dag.`,
};

const nn: WhereTexts = {
  technology: "teknologi",
  ring: "tilråding",
  sector: "sektor",
  today: "i dag",
  ...reachWords("nn"),
  waiting: reachWords("nn").waitsFor(""),
  all: "alle",
  touched: "råka",
  potential: "potensial",
  shareOfPotential: "del av potensialet",
  total: "I alt",
  allSectors: "Alle sektorar",
  occupation: "yrke",
  title: (radar) => `${radar}: kvar`,
  perSector: "Etter sektor",
  perTechnology: "Etter teknologi",
  nothingShown: "Ingen yrke som ein aktiv teknologi i radaren nemner, kan visast her.",
  reachableMeans: (rings) =>
    `Kan nåast i dag: av ein teknologi i ${rings} som ikkje ventar på ei plattform. Råka er ikkje spart: potensialet seier kvar det ligg, ikkje kor mykje ein teknologi tek ut.`,
  overlap: (touched, summed, unit) =>
    `Det fleire teknologiar råkar, blir telt éin gong i summane: ${touched} ${unit}. Lagt saman teknologi for teknologi ville det vore ${summed} ${unit}.`,
  hidden: (cells, limit, unit) =>
    `${cells} ${cells === 1 ? "yrke i ein sektor er utelate" : "yrke i ein sektor er utelatne"} av alle tal: dei på ${limit} ${unit} eller færre, og dei som ville røpt dei.`,
  unlinked: (names) => `Utan yrke i eit bruksområde, og difor ikkje med i tala: ${names}`,
  noFte: "Verdiane er ein indeks: delar av ein heilskap blir viste, og inga mengd.",
  notTaken: (file) => `${file} er verken ein radar, eit estimat eller ein plan.`,
  oneEstimate: "where tek éi estimatfil, eller arbeidsstyrkefiler, ved sida av ein radar og planar.",
  oneRadar: "where tek éin radar.",
  whichRadar: "Oppgi radaren: estimatet nemner ingen.",
  unknownRing: (ring, known) => `--rings ${ring}: radaren har ${known}.`,
  sayRings: (known) =>
    `Radaren har eigne tilrådingar: sei med --rings kva for nokre av ${known} som kan nåast i dag.`,
};

const catalogues: Readonly<Record<Language, WhereTexts>> = { nb, nn, en };

/** Words of where technologies meet the workforce, in a language. */
export function whereTexts(language: Language): WhereTexts {
  return catalogues[language];
}
