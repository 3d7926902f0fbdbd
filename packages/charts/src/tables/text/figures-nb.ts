import type { FigureTexts } from "./figures-en.js";

export const nb: FigureTexts = {
  measure: "mål",
  value: "verdi",
  range: "spenn",
  dimensions: { sector: "sektor", municipality: "kommune", group: "gruppe" },
  withoutSector: "Uten sektor",
  total: "I alt",
  occupation: "yrke",
  code: "kode",
  group: "gruppe",
  weight: { fte: "årsverk", headcount: "ansatte", rows: "rader" },
  coverage: "dekning",
  mean: {
    automation: "A  Automatiseringspotensial (vektet snitt av sannsynligheter)",
    "ai-exposure": "A  KI-eksponering (vektet snitt av skårer)",
    index: "A  Skår (vektet snitt av skårer)",
  },
  meanShort: "A snitt",
  high: {
    automation: (threshold) => `B  Andel i yrker med høy sannsynlighet (${threshold})`,
    "ai-exposure": (threshold) => `B  Andel i yrker med høy skår (${threshold})`,
    index: (threshold) => `B  Andel i yrker med høy skår (${threshold})`,
  },
  highShort: "B høy",
  medium: "middels",
  low: "lav",
  valueOf: { automation: "sannsynlighet", "ai-exposure": "skår", index: "skår" },
  level: "nivå",
  levels: { direct: "direkte", "3": "3-sifret", "2": "2-sifret", none: "ingen", override: "overstyrt" },
  contribution: "poeng",
  heaviest: "Yrkene som bærer mest av A",
  automatable: (amount, unit) => `A × vekt med verdi: ${amount} ${unit}`,
  coveredLine: (share, direct, fallback) =>
    `Dekning ${share} (direkte ${direct}, utfylt fra gruppe ${fallback})`,
  unknownCode: (amount, unit) => `Koder som ikke finnes: ${amount} ${unit}, uten verdi`,
  rejected: (rows) => `Rader uten lesbar vekt eller yrkeskode: ${rows}`,
  byUnitGroups: (share) => `B talt etter de grove kodenes yrker: ${share}`,
  notCovered:
    "Tallene dekker ikke innføring, lov, kostnad, etterspørsel, demografi eller nye oppgaver. De er potensial, ikke en prognose.",
  interval: (share, draws, stated) =>
    `spenn: ${share} av ${draws} trekninger over koblede kildeyrker${statedSpreads(stated)}`,
  analyticInterval: (share, stated) =>
    `spenn: ${share}, regnet ut uten trekninger av spredningen blant koblede kildeyrker${statedSpreads(stated)}; en tilnærming`,
  notInRange:
    "Ikke med i spennet: valget av skåresett, koblingsmetode og grenser, feil i arbeidsstyrkefilen, innføring, lov, kostnad, etterspørsel, demografi, nye oppgaver.",
  scale: (min, max) => `Skårene er en indeks fra ${min} til ${max}. De er ikke sannsynligheter.`,
  noBands: "Ingen andeler høy, middels og lav: ingen grenser er publisert for denne skalaen.",
  source: (title, licence) => `Skåresett: ${title}. ${licence}`,
  sample: "EKSEMPELDATA: oppdiktede kommuner (9901–9999)",
  settings: (classification, mapping) => `Klassifikasjon ${classification}, koblingsmetode ${mapping}`,
  scoreSets: {
    heading: "Skåresett side om side",
    set: "skåresett",
    speaksOf: "gjelder",
    kind: {
      automation: "automatisering, sannsynlighet",
      "ai-exposure": "eksponering for KI, indeks",
      index: "indeks",
    },
    scale: "skala",
    agreement: "samme rekkefølge som det første",
    note: "Hvert sett på sin egen skala, aldri blandet. Samme rekkefølge: Spearmans rangkorrelasjon over yrkene som begge settene har verdi for, 1 = lik, 0 = ingen, −1 = omvendt.",
    apart: (title, occupations) => `Lengst fra hverandre i ${title}: ${occupations}`,
    overrides: "Overstyringer står på skalaen til det første settet og teller bare i sett på den.",
  },
  withoutHidden: "Uten yrkene som er skjult.",
  mappings: {
    heading: "Koblingsmåter side om side",
    mapping: "koblingsmåte",
    byUnitGroups: "B etter enhetsgrupper",
    digits: (digits, mapping) => `${mapping}, koder kuttet til ${digits} siffer`,
    note: "Samme arbeidsstyrke og skåresett; bare veien fra kildeyrker til kode er ulik. Med kuttede koder holder B gjennomsnittet av en gruppe opp mot grensen; etter enhetsgrupper teller hver av dem.",
    noMethods: "Skåresettet gjelder ISCO-08 selv: det er ingen koblingsmåte å velge.",
    notForSoc: "SOC-2010-koder har verdiene selv: det er ingen koblingsmåte å velge.",
    overrides: "Overstyringer gjelder hele koder og teller ikke i kuttede.",
  },
};

function statedSpreads(count: number): string {
  if (count === 0) return "";
  return `, og innenfor spennene som er oppgitt for ${count} ${count === 1 ? "overstyrt yrke" : "overstyrte yrker"}`;
}
