import type { Language } from "@kommuneradar/core";

const en = {
  /** Why little is shown of where technologies and work processes meet a sector. */
  untoldBeside:
    "While a municipality is laid beside others, occupations in a sector are not told here, as together they could tell small ones. Without the comparison more can be shown.",
  hidden: "hidden",
  reason: (limit: string, unit: string) =>
    `hidden: ${limit} ${unit} or fewer, or a figure that would tell such a one`,
  hiddenOccupations: (count: number, weight: string, unit: string, limit: string) =>
    `${count === 1 ? "1 occupation is" : `${count} occupations are`} not named: ${limit} ${unit} or fewer, or hidden to protect such. Together ${weight} ${unit}. The setting suppressBelow decides.`,
  comparison: {
    heading: "Compare",
    headingOf: (municipality: string) => `${municipality} beside others`,
    all: "All rows",
    total: "Total",
    members: (group: string, present: number, members: number) =>
      `${group}: ${present} of ${members} ${members === 1 ? "municipality" : "municipalities"} ${present === 1 ? "is" : "are"} in the data.`,
    chart: (from: string, to: string) => `Measure A, ${from}–${to}`,
    standardised: "Same mix of occupations",
    standardisedNote:
      "Same mix of occupations: each part keeps its own sizes of sectors, and has in each sector the occupations of all rows (direct standardisation).",
    against: (name: string) => `Against ${name}`,
    againstAll: "Against all rows",
    split: "Where the differences come from",
    difference: "Difference, pp",
    differenceScore: "Difference",
    mix: "Other occupations",
    sector: "Other sizes of sectors",
    splitNote:
      "Other occupations within the sectors and other sizes of the sectors add up to the difference (Kitagawa 1955).",
    withheld: (municipality: string, limit: string, unit: string) =>
      `${municipality} is not compared: what sets it apart is ${limit} ${unit} or fewer, or would tell such a figure.`,
    missing: (municipality: string) => `No row of the workforce is of ${municipality}.`,
    choose: "Choose a municipality to see it beside a group and all rows.",
  },
  years: {
    heading: "Year by year",
    year: "Year",
    change: "Change",
    sector: "Sector",
    bySector: (years: string) => `${years}, by sector`,
    points: (measure: string) => `${measure}, pp`,
    volume: "More or fewer people",
    mix: "Other occupations",
    note: "More or fewer people with a value and other occupations add up to the change of the potential (Kitagawa 1955).",
  },
};

export type BesideWords = typeof en;

const nb: BesideWords = {
  untoldBeside:
    "Så lenge en kommune sammenlignes med andre, vises ikke yrker i en sektor her: Sammen kunne tallene røpe små. Uten sammenligningen kan mer vises.",
  hidden: "skjult",
  reason: (limit, unit) => `skjult: ${limit} ${unit} eller mindre, eller et tall som ville røpet et slikt`,
  hiddenOccupations: (count, weight, unit, limit) =>
    `${count} ${count === 1 ? "yrke" : "yrker"} er ikke navngitt: ${limit} ${unit} eller mindre, eller skjult for å verne slike. Til sammen ${weight} ${unit}. Innstillingen suppressBelow bestemmer.`,
  comparison: {
    heading: "Sammenlign",
    headingOf: (municipality) => `${municipality} ved siden av andre`,
    all: "Alle rader",
    total: "I alt",
    members: (group, present, members) =>
      `${group}: ${present} av ${members} ${members === 1 ? "kommune" : "kommuner"} finnes i dataene.`,
    chart: (from, to) => `Mål A, ${from}–${to}`,
    standardised: "Samme yrkes\u00adsammen\u00adsetning",
    standardisedNote:
      "Samme yrkessammensetning: hver del beholder sine egne sektorstørrelser, men har i hver sektor yrkene til alle rader (direkte standardisering).",
    against: (name) => `Mot ${name}`,
    againstAll: "Mot alle rader",
    split: "Hva forskjellene kommer av",
    difference: "Forskjell, pp",
    differenceScore: "Forskjell",
    mix: "Andre yrker",
    sector: "Andre sektor\u00adstørrelser",
    splitNote:
      "Andre yrker innenfor sektorene og andre sektorstørrelser er til sammen forskjellen (Kitagawa 1955).",
    withheld: (municipality, limit, unit) =>
      `${municipality} sammenlignes ikke: det som skiller den ut, er ${limit} ${unit} eller mindre, eller ville røpet et slikt tall.`,
    missing: (municipality) => `Ingen rad i arbeidsstyrken gjelder ${municipality}.`,
    choose: "Velg en kommune for å se den ved siden av en gruppe og alle rader.",
  },
  years: {
    heading: "År for år",
    year: "År",
    change: "Endring",
    sector: "Sektor",
    bySector: (years) => `${years}, etter sektor`,
    points: (measure) => `${measure}, pp`,
    volume: "Flere eller færre",
    mix: "Andre yrker",
    note: "Flere eller færre med verdi og andre yrker er til sammen endringen i potensialet (Kitagawa 1955).",
  },
};

const nn: BesideWords = {
  untoldBeside:
    "Så lenge ein kommune blir samanlikna med andre, er ikkje yrke i ein sektor viste her: Saman kunne tala røpe små. Utan samanlikninga kan meir visast.",
  hidden: "skjult",
  reason: (limit, unit) => `skjult: ${limit} ${unit} eller mindre, eller eit tal som ville røpt eit slikt`,
  hiddenOccupations: (count, weight, unit, limit) =>
    `${count} yrke er ikkje ${count === 1 ? "namngjeve" : "namngjevne"}: ${limit} ${unit} eller mindre, eller skjult for å verne slike. Til saman ${weight} ${unit}. Innstillinga suppressBelow avgjer.`,
  comparison: {
    heading: "Samanlikn",
    headingOf: (municipality) => `${municipality} ved sida av andre`,
    all: "Alle rader",
    total: "I alt",
    members: (group, present, members) =>
      `${group}: ${present} av ${members} ${members === 1 ? "kommune" : "kommunar"} finst i dataa.`,
    chart: (from, to) => `Mål A, ${from}–${to}`,
    standardised: "Same yrkes\u00adsaman\u00adsetjing",
    standardisedNote:
      "Same yrkessamansetjing: kvar del held på sine eigne sektorstorleikar, men har i kvar sektor yrka til alle rader (direkte standardisering).",
    against: (name) => `Mot ${name}`,
    againstAll: "Mot alle rader",
    split: "Kva skilnadene kjem av",
    difference: "Skilnad, pp",
    differenceScore: "Skilnad",
    mix: "Andre yrke",
    sector: "Andre sektor\u00adstorleikar",
    splitNote:
      "Andre yrke innanfor sektorane og andre sektorstorleikar er til saman skilnaden (Kitagawa 1955).",
    withheld: (municipality, limit, unit) =>
      `${municipality} blir ikkje samanlikna: det som skil kommunen ut, er ${limit} ${unit} eller mindre, eller ville røpt eit slikt tal.`,
    missing: (municipality) => `Inga rad i arbeidsstyrken gjeld ${municipality}.`,
    choose: "Vel ein kommune for å sjå han ved sida av ei gruppe og alle rader.",
  },
  years: {
    heading: "År for år",
    year: "År",
    change: "Endring",
    sector: "Sektor",
    bySector: (years) => `${years}, etter sektor`,
    points: (measure) => `${measure}, pp`,
    volume: "Fleire eller færre",
    mix: "Andre yrke",
    note: "Fleire eller færre med verdi og andre yrke er til saman endringa i potensialet (Kitagawa 1955).",
  },
};

const lists: Readonly<Record<Language, BesideWords>> = { nb, nn, en };

/** Words for what is laid beside the figures, and for what is hidden; the same keys in every language. */
export function besideWords(language: Language): BesideWords {
  return lists[language];
}
