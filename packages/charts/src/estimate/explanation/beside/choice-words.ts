import type { Language } from "@kommuneradar/core";

const en = {
  withChoice: (choice: string, chosen: string) => `${choice}: ${chosen}`,
  withSource: (occupation: string, source: string) => `${occupation} with the value of ${source}`,
  now: "as it is",
  change: (measure: string) => `Change in ${measure}`,
  changeFormula: (measure: string) => `${measure} with this choice − ${measure} as it is`,
  sourceFormula: (weight: string, value: string) => `${weight} / ${weight} with a value × change of ${value}`,
  source: (code: string, title: string, value: string) =>
    `The occupation takes the value of ${code} ${title}, ${value}, in place of its own.`,
  asItIs: "This is the total as it is; the choice changes nothing.",
  moved: "What the choice moves",
  values: (value: string) => `${value}, from and to`,
  changes: (measure: string) => `${measure}, pp`,
  noChange: "Nothing that is shown moves.",
  otherScale: "The set stands on another scale: it is another figure, and no change of this one.",
  agreement: (title: string) => `Same order as in ${title}`,
  correlation: "Rank correlation",
  agreementFormula:
    "Σ product of both places’ distances from the middle / √(Σ squares in one × Σ squares in the other)",
  ranks: (count: string) =>
    `Place 1 of ${count} is the least value; equal values share the mean of their places. The table of those furthest apart has places of 100: 100 × (place − ½) / ${count}.`,
  tooFew:
    "Fewer than three occupations have a value in both, or all have the same: no order can be compared.",
  place: (title: string) => `Place in ${title}`,
};

export type ChoiceExplanationWords = typeof en;

const nb: ChoiceExplanationWords = {
  withChoice: (choice, chosen) => `${choice}: ${chosen}`,
  withSource: (occupation, source) => `${occupation} med verdien til ${source}`,
  now: "som nå",
  change: (measure) => `Endring i ${measure}`,
  changeFormula: (measure) => `${measure} med dette valget − ${measure} som nå`,
  sourceFormula: (weight, value) => `${weight} / ${weight} med verdi × endringen i ${value}`,
  source: (code, title, value) => `Yrket får verdien til ${code} ${title}, ${value}, i stedet for sin egen.`,
  asItIs: "Dette er totalen som den er; valget endrer ingenting.",
  moved: "Hva valget flytter",
  values: (value) => `${value}, fra og til`,
  changes: (measure) => `${measure}, pp`,
  noChange: "Ingenting av det som vises, flytter seg.",
  otherScale: "Settet står på en annen skala: det er et annet tall, og ikke en endring av dette.",
  agreement: (title) => `Samme rekkefølge som i ${title}`,
  correlation: "Rangkorrelasjon",
  agreementFormula:
    "Σ produktet av begge plassenes avstand fra midten / √(Σ kvadratene i det ene × Σ kvadratene i det andre)",
  ranks: (count) =>
    `Plass 1 av ${count} er den laveste verdien; like verdier deler snittet av plassene sine. Tabellen over dem som er lengst fra hverandre, har plasser av 100: 100 × (plass − ½) / ${count}.`,
  tooFew:
    "Færre enn tre yrker har verdi i begge, eller alle har den samme: ingen rekkefølge kan sammenlignes.",
  place: (title) => `Plass i ${title}`,
};

const nn: ChoiceExplanationWords = {
  withChoice: (choice, chosen) => `${choice}: ${chosen}`,
  withSource: (occupation, source) => `${occupation} med verdien til ${source}`,
  now: "som no",
  change: (measure) => `Endring i ${measure}`,
  changeFormula: (measure) => `${measure} med dette valet − ${measure} som no`,
  sourceFormula: (weight, value) => `${weight} / ${weight} med verdi × endringa i ${value}`,
  source: (code, title, value) => `Yrket får verdien til ${code} ${title}, ${value}, i staden for sin eigen.`,
  asItIs: "Dette er totalen som han er; valet endrar ingenting.",
  moved: "Kva valet flyttar",
  values: (value) => `${value}, frå og til`,
  changes: (measure) => `${measure}, pp`,
  noChange: "Ingenting av det som er vist, flyttar seg.",
  otherScale: "Settet står på ein annan skala: det er eit anna tal, og inga endring av dette.",
  agreement: (title) => `Same rekkjefølgje som i ${title}`,
  correlation: "Rangkorrelasjon",
  agreementFormula:
    "Σ produktet av avstanden begge plassane har frå midten / √(Σ kvadrata i det eine × Σ kvadrata i det andre)",
  ranks: (count) =>
    `Plass 1 av ${count} er den lågaste verdien; like verdiar deler snittet av plassane sine. Tabellen over dei som er lengst frå kvarandre, har plassar av 100: 100 × (plass − ½) / ${count}.`,
  tooFew:
    "Færre enn tre yrke har verdi i begge, eller alle har den same: inga rekkjefølgje kan samanliknast.",
  place: (title) => `Plass i ${title}`,
};

const lists: Readonly<Record<Language, ChoiceExplanationWords>> = { nb, nn, en };

/** Words for what a choice does to the total, and how alike two score sets are; the same keys in every language. */
export function choiceExplanationWords(language: Language): ChoiceExplanationWords {
  return lists[language];
}
