import { type Language, processMeasure, type UncountedWhy } from "@kommuneradar/core";

const en = {
  heading: "Work processes",
  /** The figure, wherever it stands. */
  mean: processMeasure.en,
  certain: "A potential without a stated spread is taken as certain.",
  fromSteps: (processes: string) => `Potential of its steps added up: ${processes}.`,
  besides: (process: string, others: string) =>
    `${process} is done by some of the same people as ${others}, for another share of their time.`,
  overfull: (occupation: string, sector: string, share: string, processes: string) =>
    `${occupation}, ${sector}: ${processes} take ${share} of the time; none of them counts there.`,
  uncounted: (process: string, why: string) => `Not counted: ${process}, ${why}.`,
  why: {
    "no-occupations": "which names no occupations",
    "no-time-share": "which states no share of time",
    "no-potential": "which states no potential, nor steps that make up the whole of it",
    repeated: "whose id another one has",
    nobody: "which nobody does that may be told of here and has a value",
  } satisfies Record<UncountedWhy, string>,
  index: "Work processes do not count here: the values are an index, and no shares of work.",
};

type ProcessSentences = typeof en;

const nb: ProcessSentences = {
  heading: "Arbeidsprosesser",
  mean: processMeasure.nb,
  certain: "Et potensial uten oppgitt spenn regnes som sikkert.",
  fromSteps: (processes) => `Potensialet er summen av trinnene: ${processes}.`,
  besides: (process, others) =>
    `${process} gjøres av noen av de samme som ${others}, i en annen del av tiden deres.`,
  overfull: (occupation, sector, share, processes) =>
    `${occupation}, ${sector}: ${processes} tar ${share} av tiden; ingen av dem teller der.`,
  uncounted: (process, why) => `Teller ikke: ${process}, ${why}.`,
  why: {
    "no-occupations": "som ikke nevner noen yrker",
    "no-time-share": "som ikke oppgir noen andel av tiden",
    "no-potential": "som verken oppgir potensial eller trinn som utgjør hele prosessen",
    repeated: "som har samme id som en annen",
    nobody: "som ingen gjør som kan fortelles om her og har en verdi",
  },
  index: "Arbeidsprosesser teller ikke her: verdiene er en indeks og ikke andeler av arbeid.",
};

const nn: ProcessSentences = {
  heading: "Arbeidsprosessar",
  mean: processMeasure.nn,
  certain: "Eit potensial utan oppgitt spenn blir rekna som sikkert.",
  fromSteps: (processes) => `Potensialet er summen av stega: ${processes}.`,
  besides: (process, others) =>
    `${process} blir gjort av nokre av dei same som ${others}, i ein annan del av tida deira.`,
  overfull: (occupation, sector, share, processes) =>
    `${occupation}, ${sector}: ${processes} tek ${share} av tida; ingen av dei tel der.`,
  uncounted: (process, why) => `Tel ikkje: ${process}, ${why}.`,
  why: {
    "no-occupations": "som ikkje nemner nokon yrke",
    "no-time-share": "som ikkje oppgjev nokon del av tida",
    "no-potential": "som verken oppgjev potensial eller steg som utgjer heile prosessen",
    repeated: "som har same id som ein annan",
    nobody: "som ingen gjer som det kan forteljast om her og har ein verdi",
  },
  index: "Arbeidsprosessar tel ikkje her: verdiane er ein indeks og ikkje delar av arbeid.",
};

/** What is said of work processes alike in a table and on a page. */
export const processSentences: Readonly<Record<Language, ProcessSentences>> = { en, nb, nn };
