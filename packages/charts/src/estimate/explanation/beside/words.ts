import type { Language } from "@kommuneradar/core";

const en = {
  coverage: "Coverage",
  coverageFormula: (weight: string) => `${weight} with a value / ${weight}`,
  band: (weight: string, value: string, bound: string) => `${weight} with ${value} ${bound} / ${weight}`,
  noValue: (weight: string) => `${weight} without a value / ${weight}`,
  shareOfBand: "Share",
  rounded: (text: string) => `The composition says ${text}, rounded so that its parts make 100\u00a0%.`,
  sameMixOf: (part: string) => `${part}, same mix of occupations`,
  standardised: (weight: string, measure: string) =>
    `Σ ${weight} with a value × ${measure} of all rows / Σ ${weight} with a value`,
  covered: (unit: string) => `${unit} with a value`,
  ofAll: (measure: string) => `${measure}, all rows`,
  hiddenSectors: "Hidden sectors, as one",
  between: (own: string, other: string) => `${own} − ${other}`,
  difference: "Difference",
  mix: "Other occupations",
  size: "Other sizes of sectors",
  mixFormula: (measure: string) => `Σ difference of ${measure} in a sector × mean of its shares`,
  sizeFormula: (measure: string) =>
    `Σ difference of a sector’s shares × (mean of its ${measure} − mean of all)`,
  shareMean: "Mean share",
  measureDifference: (measure: string) => `Difference of ${measure}`,
  shareDifference: "Difference of shares",
  aboveMean: (measure: string) => `${measure} less the mean of all`,
  sum: "Mix and sizes",
  product: (weight: string) => `${weight} with a value × A`,
  volume: "More or fewer people",
  volumeFormula: (weight: string) => `change of ${weight} with a value × mean of A`,
  changeMixFormula: (weight: string) => `change of A × mean of ${weight} with a value`,
  both: "More or fewer people, and other occupations",
};

export type BesideExplanationWords = typeof en;

const nb: BesideExplanationWords = {
  coverage: "Dekning",
  coverageFormula: (weight) => `${weight} med verdi / ${weight}`,
  band: (weight, value, bound) => `${weight} med ${value} ${bound} / ${weight}`,
  noValue: (weight) => `${weight} uten verdi / ${weight}`,
  shareOfBand: "Del",
  rounded: (text) => `I sammensetningen står det ${text}, rundet slik at delene blir 100\u00a0% til sammen.`,
  sameMixOf: (part) => `${part}, samme yrkessammensetning`,
  standardised: (weight, measure) =>
    `Σ ${weight} med verdi × ${measure} for alle rader / Σ ${weight} med verdi`,
  covered: (unit) => `${unit} med verdi`,
  ofAll: (measure) => `${measure}, alle rader`,
  hiddenSectors: "Skjulte sektorer, som én",
  between: (own, other) => `${own} − ${other}`,
  difference: "Forskjell",
  mix: "Andre yrker",
  size: "Andre sektorstørrelser",
  mixFormula: (measure) => `Σ forskjellen i ${measure} i en sektor × snittet av andelene dens`,
  sizeFormula: (measure) =>
    `Σ forskjellen i andel for en sektor × (snittet av ${measure} der − snittet av alt)`,
  shareMean: "Snittandel",
  measureDifference: (measure) => `Forskjell i ${measure}`,
  shareDifference: "Forskjell i andel",
  aboveMean: (measure) => `${measure} minus snittet av alt`,
  sum: "Yrker og størrelser",
  product: (weight) => `${weight} med verdi × A`,
  volume: "Flere eller færre",
  volumeFormula: (weight) => `endringen i ${weight} med verdi × snittet av A`,
  changeMixFormula: (weight) => `endringen i A × snittet av ${weight} med verdi`,
  both: "Flere eller færre, og andre yrker",
};

const nn: BesideExplanationWords = {
  coverage: "Dekning",
  coverageFormula: (weight) => `${weight} med verdi / ${weight}`,
  band: (weight, value, bound) => `${weight} med ${value} ${bound} / ${weight}`,
  noValue: (weight) => `${weight} utan verdi / ${weight}`,
  shareOfBand: "Del",
  rounded: (text) => `I samansetjinga står det ${text}, runda slik at delane blir 100\u00a0% til saman.`,
  sameMixOf: (part) => `${part}, same yrkessamansetjing`,
  standardised: (weight, measure) =>
    `Σ ${weight} med verdi × ${measure} for alle rader / Σ ${weight} med verdi`,
  covered: (unit) => `${unit} med verdi`,
  ofAll: (measure) => `${measure}, alle rader`,
  hiddenSectors: "Skjulte sektorar, som éin",
  between: (own, other) => `${own} − ${other}`,
  difference: "Skilnad",
  mix: "Andre yrke",
  size: "Andre sektorstorleikar",
  mixFormula: (measure) => `Σ skilnaden i ${measure} i ein sektor × snittet av delane til sektoren`,
  sizeFormula: (measure) => `Σ skilnaden i del for ein sektor × (snittet av ${measure} der − snittet av alt)`,
  shareMean: "Snittdel",
  measureDifference: (measure) => `Skilnad i ${measure}`,
  shareDifference: "Skilnad i del",
  aboveMean: (measure) => `${measure} minus snittet av alt`,
  sum: "Yrke og storleikar",
  product: (weight) => `${weight} med verdi × A`,
  volume: "Fleire eller færre",
  volumeFormula: (weight) => `endringa i ${weight} med verdi × snittet av A`,
  changeMixFormula: (weight) => `endringa i A × snittet av ${weight} med verdi`,
  both: "Fleire eller færre, og andre yrke",
};

const lists: Readonly<Record<Language, BesideExplanationWords>> = { nb, nn, en };

/** Words for how what stands beside the figures comes about; the same keys in every language. */
export function besideExplanationWords(language: Language): BesideExplanationWords {
  return lists[language];
}
