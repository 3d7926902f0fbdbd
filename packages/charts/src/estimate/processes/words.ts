import type { Language } from "@kommuneradar/core";
import { processSentences } from "../../text/process-sentences.js";

const en = {
  ...processSentences.en,
  process: "Work process",
  sector: "Sector",
  everySector: "Every sector",
  time: "Of the time",
  potential: "Potential",
  automatable: (unit: string) => `Could be automated, ${unit}`,
  replaced: (unit: string) => `By occupation, ${unit}`,
  narrow: (time: string, replaced: string) => `${time} of the time, by occupation\u00a0${replaced}`,
  byOccupation: "A by occupation",
  onProcesses: "Rests on processes",
  lead: (mean: string, range: string, occupations: string) =>
    `A with work processes: ${mean}${range === "" ? "" : ` ${range}`}. By occupation alone: ${occupations}.`,
  none: "No work process that is mapped counts here.",
  rests: (onProcesses: string, share: string, onOccupations: string, rest: string) =>
    `Of this potential ${onProcesses} (${share}) rest on work processes and ${onOccupations} (${rest}) on occupations.`,
  onlyMean:
    "For its share of the time a process replaces the occupation’s value. B is left as it is: high is said of whole occupations. All other figures of the page are by occupation.",
  hidden: (cells: string) =>
    `Occupations in a sector that rest on their own values, so that no process tells small ones: ${cells}.`,
  withoutValue: (weight: string) =>
    `${weight} do a process and have no value; they are outside both measures.`,
  isOld: "The plan cannot be read just now: its processes are as they last could.",
  missing: "The plan that the estimate names is not there, or cannot be read: its processes are not counted.",
};

export type ProcessWords = typeof en;

const nb: ProcessWords = {
  ...processSentences.nb,
  process: "Arbeidsprosess",
  sector: "Sektor",
  everySector: "Alle sektorer",
  time: "Av tiden",
  potential: "Potensial",
  automatable: (unit) => `Kan automatiseres, ${unit}`,
  replaced: (unit) => `Etter yrke, ${unit}`,
  narrow: (time, replaced) => `${time} av tiden, etter yrke\u00a0${replaced}`,
  byOccupation: "A etter yrke",
  onProcesses: "Hviler på prosesser",
  lead: (mean, range, occupations) =>
    `A med arbeidsprosesser: ${mean}${range === "" ? "" : ` ${range}`}. Etter yrke alene: ${occupations}.`,
  none: "Ingen kartlagt arbeidsprosess teller her.",
  rests: (onProcesses, share, onOccupations, rest) =>
    `Av dette potensialet hviler ${onProcesses} (${share}) på arbeidsprosesser og ${onOccupations} (${rest}) på yrker.`,
  onlyMean:
    "For sin andel av tiden erstatter en arbeidsprosess yrkets verdi. B er som før: høy sies om hele yrker. Alle andre tall på siden er etter yrke.",
  hidden: (cells) =>
    `Yrker i en sektor som hviler på sine egne verdier, så ingen arbeidsprosess røper små: ${cells}.`,
  withoutValue: (weight) =>
    `${weight} gjør en arbeidsprosess og har ingen verdi; de er utenfor begge målene.`,
  isOld: "Planen kan ikke leses akkurat nå: arbeidsprosessene er slik de sist kunne.",
  missing:
    "Planen som estimatet nevner, finnes ikke eller kan ikke leses: arbeidsprosessene i den teller ikke.",
};

const nn: ProcessWords = {
  ...processSentences.nn,
  process: "Arbeidsprosess",
  sector: "Sektor",
  everySector: "Alle sektorar",
  time: "Av tida",
  potential: "Potensial",
  automatable: (unit) => `Kan automatiserast, ${unit}`,
  replaced: (unit) => `Etter yrke, ${unit}`,
  narrow: (time, replaced) => `${time} av tida, etter yrke\u00a0${replaced}`,
  byOccupation: "A etter yrke",
  onProcesses: "Kviler på prosessar",
  lead: (mean, range, occupations) =>
    `A med arbeidsprosessar: ${mean}${range === "" ? "" : ` ${range}`}. Etter yrke åleine: ${occupations}.`,
  none: "Ingen kartlagd arbeidsprosess tel her.",
  rests: (onProcesses, share, onOccupations, rest) =>
    `Av dette potensialet kviler ${onProcesses} (${share}) på arbeidsprosessar og ${onOccupations} (${rest}) på yrke.`,
  onlyMean:
    "For sin del av tida erstattar ein arbeidsprosess verdien til yrket. B er som før: høg blir sagt om heile yrke. Alle andre tal på sida er etter yrke.",
  hidden: (cells) =>
    `Yrke i ein sektor som kviler på sine eigne verdiar, så ingen arbeidsprosess røper små: ${cells}.`,
  withoutValue: (weight) =>
    `${weight} gjer ein arbeidsprosess og har ingen verdi; dei er utanfor begge måla.`,
  isOld: "Planen kan ikkje lesast akkurat no: arbeidsprosessane er slik dei sist kunne.",
  missing:
    "Planen som estimatet nemner, finst ikkje eller kan ikkje lesast: arbeidsprosessane i han tel ikkje.",
};

const lists: Readonly<Record<Language, ProcessWords>> = { nb, nn, en };

/** Words of the section; the same keys in every language. */
export function processWords(language: Language): ProcessWords {
  return lists[language];
}
