import type { Language } from "@kommuneradar/core";
import type { ScoreSet } from "@kommuneradar/schema";

const en = {
  withoutHidden: "Without the occupations that are hidden.",
  scoreSets: {
    heading: "Score sets side by side",
    set: "Score set",
    ownScale: "A on the set’s own scale",
    coverage: "Coverage",
    agreement: "Same order as the first",
    kind: {
      automation: { probability: "automation, probability", index: "automation, index" },
      "ai-exposure": { probability: "exposure to AI", index: "exposure to AI, index" },
      index: { probability: "index", index: "index" },
    } as Readonly<Record<ScoreSet["kind"], Readonly<Record<"probability" | "index", string>>>>,
    over: (count: number, text: string) => `over ${text} ${count === 1 ? "occupation" : "occupations"}`,
    apart: (title: string) => `Furthest apart in ${title}`,
    occupation: "Occupation",
    place: (title: string) => `Place in ${title}`,
    of: (place: string) => `${place} of 100`,
    note: "Each set stands on its own scale and is never blended with another: lengths in different rows cannot be compared. No thresholds are published for an index, so it has no B.",
    agreementNote:
      "Same order: Spearman’s rank correlation over the occupations that both sets have a value for, each counted once; 1 is the same order, 0 none, −1 reversed. Furthest apart: weight times the distance between the two places.",
    overrides: "Overrides are on the first set’s scale and count only in sets on it.",
  },
  mappings: {
    heading: "What the mapping does to the figures",
    mapping: "Mapping",
    marks: (from: string, to: string) => `A and B, ${from}–${to}`,
    byUnitGroups: "B by unit groups",
    coverage: "Coverage",
    digits: (digits: number) => `Codes cut to ${digits} digits`,
    current: "used here",
    note: "The same workforce and score set; only the way from source occupations to a code differs. With cut codes B holds the mean of a group against the threshold; by unit groups it counts each of them.",
    overrides: "Overrides count by whole codes, and not in cut ones.",
  },
};

export type VariantWords = typeof en;

const nb: VariantWords = {
  withoutHidden: "Uten yrkene som er skjult.",
  scoreSets: {
    heading: "Skåresett side om side",
    set: "Skåresett",
    ownScale: "A på settets egen skala",
    coverage: "Dekning",
    agreement: "Samme rekkefølge som det første",
    kind: {
      automation: { probability: "automatisering, sannsynlighet", index: "automatisering, indeks" },
      "ai-exposure": { probability: "eksponering for KI", index: "eksponering for KI, indeks" },
      index: { probability: "indeks", index: "indeks" },
    },
    over: (count, text) => `over ${text} ${count === 1 ? "yrke" : "yrker"}`,
    apart: (title) => `Lengst fra hverandre i ${title}`,
    occupation: "Yrke",
    place: (title) => `Plass i ${title}`,
    of: (place) => `${place} av 100`,
    note: "Hvert sett står på sin egen skala og blandes aldri med et annet: lengder i ulike rader kan ikke sammenlignes. Ingen grenser er publisert for en indeks, så den har ingen B.",
    agreementNote:
      "Samme rekkefølge: Spearmans rangkorrelasjon over yrkene som begge settene har verdi for, hvert talt én gang; 1 er lik rekkefølge, 0 ingen, −1 omvendt. Lengst fra hverandre: vekt ganger avstanden mellom de to plassene.",
    overrides: "Overstyringer står på skalaen til det første settet og teller bare i sett på den.",
  },
  mappings: {
    heading: "Hva koblingsmåten gjør med tallene",
    mapping: "Koblingsmåte",
    marks: (from, to) => `A og B, ${from}–${to}`,
    byUnitGroups: "B etter enhetsgrupper",
    coverage: "Dekning",
    digits: (digits) => `Koder kuttet til ${digits} siffer`,
    current: "brukt her",
    note: "Samme arbeidsstyrke og skåresett; bare veien fra kildeyrker til kode er ulik. Med kuttede koder holder B gjennomsnittet av en gruppe opp mot grensen; etter enhetsgrupper teller hver av dem.",
    overrides: "Overstyringer gjelder hele koder og teller ikke i kuttede.",
  },
};

const nn: VariantWords = {
  withoutHidden: "Utan yrka som er skjulte.",
  scoreSets: {
    heading: "Skåresett side om side",
    set: "Skåresett",
    ownScale: "A på settets eigen skala",
    coverage: "Dekning",
    agreement: "Same rekkjefølgje som det første",
    kind: {
      automation: { probability: "automatisering, sannsyn", index: "automatisering, indeks" },
      "ai-exposure": { probability: "eksponering for KI", index: "eksponering for KI, indeks" },
      index: { probability: "indeks", index: "indeks" },
    },
    over: (_, text) => `over ${text} yrke`,
    apart: (title) => `Lengst frå kvarandre i ${title}`,
    occupation: "Yrke",
    place: (title) => `Plass i ${title}`,
    of: (place) => `${place} av 100`,
    note: "Kvart sett står på sin eigen skala og blir aldri blanda med eit anna: lengder i ulike rader kan ikkje samanliknast. Ingen grenser er publiserte for ein indeks, så han har ingen B.",
    agreementNote:
      "Same rekkjefølgje: Spearmans rangkorrelasjon over yrka som begge setta har verdi for, kvart talt éin gong; 1 er lik rekkjefølgje, 0 ingen, −1 omvend. Lengst frå kvarandre: vekt gonger avstanden mellom dei to plassane.",
    overrides: "Overstyringar står på skalaen til det første settet og tel berre i sett på han.",
  },
  mappings: {
    heading: "Kva koplingsmåten gjer med tala",
    mapping: "Koplingsmåte",
    marks: (from, to) => `A og B, ${from}–${to}`,
    byUnitGroups: "B etter einingsgrupper",
    coverage: "Dekning",
    digits: (digits) => `Kodar kutta til ${digits} siffer`,
    current: "brukt her",
    note: "Same arbeidsstyrke og skåresett; berre vegen frå kjeldeyrke til kode er ulik. Med kutta kodar held B gjennomsnittet av ei gruppe opp mot grensa; etter einingsgrupper tel kvar av dei.",
    overrides: "Overstyringar gjeld heile kodar og tel ikkje i kutta.",
  },
};

const lists: Readonly<Record<Language, VariantWords>> = { nb, nn, en };

/** Words for what other score sets and mappings say; the same keys in every language. */
export function variantWords(language: Language): VariantWords {
  return lists[language];
}
