import type { CliTexts } from "./en.js";

export const nb: CliTexts = {
  kinds: {
    radar: (entries) => `radar, ${entries} ${entries === 1 ? "teknologi" : "teknologier"}`,
    workforce: (entries) => `arbeidsstyrke, ${entries} ${entries === 1 ? "rad" : "rader"}`,
    estimate: (entries) => `estimat, ${entries} ${entries === 1 ? "arbeidsstyrkefil" : "arbeidsstyrkefiler"}`,
    projects: (entries) => `prosjekter, ${entries} ${entries === 1 ? "prosjekt" : "prosjekter"}`,
    plan: (entries) => `plan, ${entries} ${entries === 1 ? "oppføring" : "oppføringer"}`,
    mapping: (entries) => `nøkkel, ${entries} ${entries === 1 ? "kode" : "koder"}`,
    unknown: () => "ukjent filtype",
  },
  errors: (n) => `${n} feil`,
  warnings: (n) => `${n} ${n === 1 ? "advarsel" : "advarsler"}`,
  infos: (n) => `${n} ${n === 1 ? "opplysning" : "opplysninger"}`,
  nothingUsable: "Ingen rader kunne brukes: det er ikke noe tall å vise.",
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
  wrote: (file) => `Skrev ${file}`,
  needsChromium: (format) =>
    `En ${format} tegnes av Chromium, og ingen ble funnet. Installer Chromium, Chrome eller Edge, eller oppgi en i variabelen CHROMIUM; svg og html trenger ingen.`,
  chromiumFailed: (reason) => `Chromium kunne ikke tegne bildet: ${reason}`,
  unknownOutput: (file, allowed) => `${file}: endelsen bestemmer formatet; den må være en av ${allowed}.`,
  notARadar: (file) => `${file} er ingen radarfil.`,
  cannotWrite: (file, reason) => `${file} kunne ikke skrives: ${reason}`,
  reading: (file, share) => `Leser ${file}: ${share} %`,
  engineNotBuilt: (engine) =>
    `Motoren ${engine} er ikke med i denne versjonen. Bruk --engine auto eller --engine stream.`,
  badOption: (option, expected) => `${option}: ventet ${expected}.`,
  mixedInputs: "Oppgi enten én estimatfil eller arbeidsstyrkefiler, ikke begge deler.",
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
  unknownScores: (id, allowed) =>
    `--scores ${id}: skåresettet finnes ikke. Det finnes ${allowed}; en egen fil slutter på .csv.`,
  replacesSource: (file) => `${file} er filen som importeres; skriv til en annen.`,
  writeReasons: {
    noFolder: "mappen finnes ikke",
    permission: "du kan ikke skrive der",
    folder: "det er en mappe med det navnet",
    full: "disken er full",
  },
  noneUnmapped: (file) => `Ingen rad som teller, har en kode uten mål: ${file} er ikke skrevet.`,
  unmappedListed: (file) => `Alle koder uten mål er oppført fra før: Ingenting er skrevet til ${file}.`,
  estimateKept: (estimate) => `${estimate} fantes fra før og er beholdt.`,
  estimateReadsOther: (estimate, csv) =>
    `${estimate} fantes fra før og er beholdt, men leser ikke ${csv}: Tallene gjelder andre data. Skriv til et annet navn, eller oppgi ${csv} under «workforce».`,
  nextEstimate: (file) => `Neste: kommuneradar estimate ${file}`,
  fileExists: (file) => `${file} finnes allerede; --force erstatter den.`,
  estimateTitle: (name) => `Estimat for ${name}`,
  needsOutput: "Si hvor det skal skrives, med -o; eller --dry-run for ikke å skrive noe.",
  cannotDraw: (file) => `${file} har feil; ingenting ble skrevet.`,
};

function statedSpreads(count: number): string {
  if (count === 0) return "";
  return `, og innenfor spennene som er oppgitt for ${count} ${count === 1 ? "overstyrt yrke" : "overstyrte yrker"}`;
}
