import type { Language, UncountedWhy } from "@kommuneradar/core";

const en = {
  heading: "Work processes",
  process: "Work process",
  sector: "Sector",
  everySector: "Every sector",
  time: "Of the time",
  potential: "Potential",
  automatable: (unit: string) => `Could be automated, ${unit}`,
  replaced: (unit: string) => `By occupation, ${unit}`,
  byOccupation: "A by occupation",
  mean: "A with processes",
  onProcesses: "Rests on processes",
  lead: (mean: string, range: string, occupations: string) =>
    `A with work processes: ${mean}${range === "" ? "" : ` ${range}`}. By occupation alone: ${occupations}.`,
  none: "No work process that is mapped counts here.",
  rests: (onProcesses: string, share: string, onOccupations: string, rest: string) =>
    `Of this potential ${onProcesses} (${share}) rest on work processes and ${onOccupations} (${rest}) on occupations.`,
  onlyMean:
    "For its share of the time a process replaces the occupation’s value. B is left as it is: high is said of whole occupations. All other figures of the page are by occupation.",
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
  hidden: (cells: string) =>
    `Occupations in a sector that rest on their own values, so that no process tells small ones: ${cells}.`,
  withoutValue: (weight: string) =>
    `${weight} do a process and have no value; they are outside both measures.`,
  index: "Work processes do not count here: the values are an index, and no shares of work.",
  isOld: "The plan cannot be read just now: its processes are as they last could.",
  missing: "The plan that the estimate names is not there, or cannot be read: its processes are not counted.",
};

export type ProcessWords = typeof en;

const nb: ProcessWords = {
  heading: "Arbeidsprosesser",
  process: "Arbeidsprosess",
  sector: "Sektor",
  everySector: "Alle sektorer",
  time: "Av tiden",
  potential: "Potensial",
  automatable: (unit) => `Kan automatiseres, ${unit}`,
  replaced: (unit) => `Etter yrke, ${unit}`,
  byOccupation: "A etter yrke",
  mean: "A med prosesser",
  onProcesses: "Hviler på prosesser",
  lead: (mean, range, occupations) =>
    `A med arbeidsprosesser: ${mean}${range === "" ? "" : ` ${range}`}. Etter yrke alene: ${occupations}.`,
  none: "Ingen kartlagt arbeidsprosess teller her.",
  rests: (onProcesses, share, onOccupations, rest) =>
    `Av dette potensialet hviler ${onProcesses} (${share}) på arbeidsprosesser og ${onOccupations} (${rest}) på yrker.`,
  onlyMean:
    "For sin andel av tiden erstatter en arbeidsprosess yrkets verdi. B er som før: høy sies om hele yrker. Alle andre tall på siden er etter yrke.",
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
  hidden: (cells) =>
    `Yrker i en sektor som hviler på sine egne verdier, så ingen arbeidsprosess røper små: ${cells}.`,
  withoutValue: (weight) =>
    `${weight} gjør en arbeidsprosess og har ingen verdi; de er utenfor begge målene.`,
  index: "Arbeidsprosesser teller ikke her: verdiene er en indeks og ikke andeler av arbeid.",
  isOld: "Planen kan ikke leses akkurat nå: arbeidsprosessene er slik de sist kunne.",
  missing:
    "Planen som estimatet nevner, finnes ikke eller kan ikke leses: arbeidsprosessene i den teller ikke.",
};

const nn: ProcessWords = {
  heading: "Arbeidsprosessar",
  process: "Arbeidsprosess",
  sector: "Sektor",
  everySector: "Alle sektorar",
  time: "Av tida",
  potential: "Potensial",
  automatable: (unit) => `Kan automatiserast, ${unit}`,
  replaced: (unit) => `Etter yrke, ${unit}`,
  byOccupation: "A etter yrke",
  mean: "A med prosessar",
  onProcesses: "Kviler på prosessar",
  lead: (mean, range, occupations) =>
    `A med arbeidsprosessar: ${mean}${range === "" ? "" : ` ${range}`}. Etter yrke åleine: ${occupations}.`,
  none: "Ingen kartlagd arbeidsprosess tel her.",
  rests: (onProcesses, share, onOccupations, rest) =>
    `Av dette potensialet kviler ${onProcesses} (${share}) på arbeidsprosessar og ${onOccupations} (${rest}) på yrke.`,
  onlyMean:
    "For sin del av tida erstattar ein arbeidsprosess verdien til yrket. B er som før: høg blir sagt om heile yrke. Alle andre tal på sida er etter yrke.",
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
  hidden: (cells) =>
    `Yrke i ein sektor som kviler på sine eigne verdiar, så ingen arbeidsprosess røper små: ${cells}.`,
  withoutValue: (weight) =>
    `${weight} gjer ein arbeidsprosess og har ingen verdi; dei er utanfor begge måla.`,
  index: "Arbeidsprosessar tel ikkje her: verdiane er ein indeks og ikkje delar av arbeid.",
  isOld: "Planen kan ikkje lesast akkurat no: arbeidsprosessane er slik dei sist kunne.",
  missing:
    "Planen som estimatet nemner, finst ikkje eller kan ikkje lesast: arbeidsprosessane i han tel ikkje.",
};

const lists: Readonly<Record<Language, ProcessWords>> = { nb, nn, en };

/** Words of the section; the same keys in every language. */
export function processWords(language: Language): ProcessWords {
  return lists[language];
}
