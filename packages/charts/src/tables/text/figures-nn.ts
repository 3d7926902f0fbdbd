import type { FigureTexts } from "./figures-en.js";

export const nn: FigureTexts = {
  measure: "mål",
  value: "verdi",
  range: "spenn",
  dimensions: { sector: "sektor", municipality: "kommune", group: "gruppe" },
  withoutSector: "Utan sektor",
  total: "I alt",
  occupation: "yrke",
  code: "kode",
  group: "gruppe",
  weight: { fte: "årsverk", headcount: "tilsette", rows: "rader" },
  coverage: "dekning",
  mean: {
    automation: "A  Automatiseringspotensial (vekta snitt av sannsyn)",
    "ai-exposure": "A  KI-eksponering (vekta snitt av skårar)",
    index: "A  Skår (vekta snitt av skårar)",
  },
  meanShort: "A snitt",
  high: {
    automation: (threshold) => `B  Del i yrke med høgt sannsyn (${threshold})`,
    "ai-exposure": (threshold) => `B  Del i yrke med høg skår (${threshold})`,
    index: (threshold) => `B  Del i yrke med høg skår (${threshold})`,
  },
  highShort: "B høgt",
  medium: "middels",
  low: "lågt",
  valueOf: { automation: "sannsyn", "ai-exposure": "skår", index: "skår" },
  level: "nivå",
  levels: { direct: "direkte", "3": "3-sifra", "2": "2-sifra", none: "ingen", override: "overstyrt" },
  contribution: "poeng",
  heaviest: "Yrka som ber mest av A",
  automatable: (amount, unit) => `A × vekt med verdi: ${amount} ${unit}`,
  coveredLine: (share, direct, fallback) =>
    `Dekning ${share} (direkte ${direct}, fylt ut frå gruppe ${fallback})`,
  unknownCode: (amount, unit) => `Kodar som ikkje finst: ${amount} ${unit}, utan verdi`,
  rejected: (rows) => `Rader utan leseleg vekt eller yrkeskode: ${rows}`,
  byUnitGroups: (share) => `B tald etter yrka til dei grove kodane: ${share}`,
  notCovered:
    "Tala dekkjer ikkje innføring, lov, kostnad, etterspurnad, demografi eller nye oppgåver. Dei er potensial, ikkje ein prognose.",
  interval: (share, draws, stated) =>
    `spenn: ${share} av ${draws} trekkingar over kopla kjeldeyrke${statedSpreads(stated)}`,
  analyticInterval: (share, stated) =>
    `spenn: ${share}, rekna ut utan trekkingar av spreiinga blant kopla kjeldeyrke${statedSpreads(stated)}; ei tilnærming`,
  notInRange:
    "Ikkje med i spennet: valet av skåresett, koplingsmetode og grenser, feil i arbeidsstyrkefila, innføring, lov, kostnad, etterspurnad, demografi, nye oppgåver.",
  scale: (min, max) => `Skårane er ein indeks frå ${min} til ${max}. Dei er ikkje sannsyn.`,
  noBands: "Ingen delar høg, middels og låg: ingen grenser er publiserte for denne skalaen.",
  source: (title, licence) => `Skåresett: ${title}. ${licence}`,
  sample: "EKSEMPELDATA: oppdikta kommunar (9901–9999)",
  settings: (classification, mapping) => `Klassifikasjon ${classification}, koplingsmetode ${mapping}`,
  scoreSets: {
    heading: "Skåresett side om side",
    set: "skåresett",
    speaksOf: "gjeld",
    kind: {
      automation: "automatisering, sannsyn",
      "ai-exposure": "eksponering for KI, indeks",
      index: "indeks",
    },
    scale: "skala",
    agreement: "same rekkjefølgje som det første",
    note: "Kvart sett på sin eigen skala, aldri blanda. Same rekkjefølgje: Spearmans rangkorrelasjon over yrka som begge setta har verdi for, 1 = lik, 0 = ingen, −1 = omvend.",
    apart: (title, occupations) => `Lengst frå kvarandre i ${title}: ${occupations}`,
    overrides: "Overstyringar står på skalaen til det første settet og tel berre i sett på han.",
  },
  withoutHidden: "Utan yrka som er skjulte.",
  mappings: {
    heading: "Koplingsmåtar side om side",
    mapping: "koplingsmåte",
    byUnitGroups: "B etter einingsgrupper",
    digits: (digits, mapping) => `${mapping}, kodar kutta til ${digits} siffer`,
    note: "Same arbeidsstyrke og skåresett; berre vegen frå kjeldeyrke til kode er ulik. Med kutta kodar held B gjennomsnittet av ei gruppe opp mot grensa; etter einingsgrupper tel kvar av dei.",
    noMethods: "Skåresettet gjeld ISCO-08 sjølv: det er ingen koplingsmåte å velje.",
    notForSoc: "SOC-2010-kodar har verdiane sjølve: det er ingen koplingsmåte å velje.",
    overrides: "Overstyringar gjeld heile kodar og tel ikkje i kutta.",
  },
};

function statedSpreads(count: number): string {
  if (count === 0) return "";
  return `, og innanfor spenna som er oppgitte for ${count} ${count === 1 ? "overstyrt yrke" : "overstyrte yrke"}`;
}
