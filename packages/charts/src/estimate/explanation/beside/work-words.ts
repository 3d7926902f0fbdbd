import { type Language, processMeasure } from "@kommuneradar/core";

const en = {
  touchedFormula: (weight: string) => `Σ ${weight} of the occupations, each in a sector once`,
  potential: "Part of the potential",
  potentialFormula: (weight: string, value: string) =>
    `Σ ${weight} × ${value} here / Σ ${weight} × ${value} of what can be shown`,
  automatable: (unit: string) => `${unit} × value`,
  processes: processMeasure.en,
  processesFormula: (weight: string) => `(by work processes + by occupations) / ${weight} with a value`,
  onProcesses: "Rests on processes",
  onProcessesFormula: "by work processes / (by work processes + by occupations)",
  byProcess: "By work process",
  byOccupations: "The rest of the time, by occupation",
  time: (unit: string) => `Time, ${unit}`,
  timeFormula: (weight: string) => `${weight} × share of the time`,
  automatableFormula: "time × potential",
  replaced: "The occupations’ own values for the same time",
  replacedFormula: (value: string) => `Σ time × ${value}`,
  because: (text: string) => `Grounds: ${text}`,
  spread: (range: string) => `Stated spread ${range}.`,
  fromSteps: "The potential is that of its steps added up, each by its share of the time.",
  ofOccupation: (sector: string) => `Work processes, ${sector}`,
  shareOfTime: "Of the time",
  rest: "The rest, by the occupation’s own value",
  withProcesses: "With work processes",
};

export type WorkExplanationWords = typeof en;

const nb: WorkExplanationWords = {
  touchedFormula: (weight) => `Σ ${weight} i yrkene, hvert yrke i en sektor én gang`,
  potential: "Del av potensialet",
  potentialFormula: (weight, value) =>
    `Σ ${weight} × ${value} her / Σ ${weight} × ${value} for det som kan vises`,
  automatable: (unit) => `${unit} × verdi`,
  processes: processMeasure.nb,
  processesFormula: (weight) => `(etter arbeidsprosess + etter yrke) / ${weight} med verdi`,
  onProcesses: "Hviler på prosesser",
  onProcessesFormula: "etter arbeidsprosess / (etter arbeidsprosess + etter yrke)",
  byProcess: "Etter arbeidsprosess",
  byOccupations: "Resten av tiden, etter yrke",
  time: (unit) => `Tid, ${unit}`,
  timeFormula: (weight) => `${weight} × andel av tiden`,
  automatableFormula: "tid × potensial",
  replaced: "Yrkenes egne verdier for den samme tiden",
  replacedFormula: (value) => `Σ tid × ${value}`,
  because: (text) => `Begrunnelse: ${text}`,
  spread: (range) => `Oppgitt spenn ${range}.`,
  fromSteps: "Potensialet er summen av trinnene, hvert etter sin andel av tiden.",
  ofOccupation: (sector) => `Arbeidsprosesser, ${sector}`,
  shareOfTime: "Av tiden",
  rest: "Resten, etter yrkets egen verdi",
  withProcesses: "Med arbeidsprosesser",
};

const nn: WorkExplanationWords = {
  touchedFormula: (weight) => `Σ ${weight} i yrka, kvart yrke i ein sektor éin gong`,
  potential: "Del av potensialet",
  potentialFormula: (weight, value) =>
    `Σ ${weight} × ${value} her / Σ ${weight} × ${value} for det som kan visast`,
  automatable: (unit) => `${unit} × verdi`,
  processes: processMeasure.nn,
  processesFormula: (weight) => `(etter arbeidsprosess + etter yrke) / ${weight} med verdi`,
  onProcesses: "Kviler på prosessar",
  onProcessesFormula: "etter arbeidsprosess / (etter arbeidsprosess + etter yrke)",
  byProcess: "Etter arbeidsprosess",
  byOccupations: "Resten av tida, etter yrke",
  time: (unit) => `Tid, ${unit}`,
  timeFormula: (weight) => `${weight} × del av tida`,
  automatableFormula: "tid × potensial",
  replaced: "Dei eigne verdiane til yrka for den same tida",
  replacedFormula: (value) => `Σ tid × ${value}`,
  because: (text) => `Grunngjeving: ${text}`,
  spread: (range) => `Oppgitt spenn ${range}.`,
  fromSteps: "Potensialet er summen av stega, kvart etter sin del av tida.",
  ofOccupation: (sector) => `Arbeidsprosessar, ${sector}`,
  shareOfTime: "Av tida",
  rest: "Resten, etter den eigne verdien til yrket",
  withProcesses: "Med arbeidsprosessar",
};

const lists: Readonly<Record<Language, WorkExplanationWords>> = { nb, nn, en };

/** Words for what technologies touch and what work processes stand for; the same keys in every language. */
export function workExplanationWords(language: Language): WorkExplanationWords {
  return lists[language];
}
