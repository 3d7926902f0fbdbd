import type { Language } from "@kommuneradar/core";
import { processSentences } from "../../text/process-sentences.js";

const en = {
  ...processSentences.en,
  process: "process",
  time: "of the time",
  potential: "potential",
  people: (unit: string) => `${unit} who do it`,
  inIt: (unit: string) => `${unit} in it`,
  automatable: "could be automated",
  replaced: "by occupation",
  rests: (onProcesses: string, share: string, onOccupations: string, rest: string, unit: string) =>
    `Of this potential ${onProcesses} ${unit} (${share}) rest on work processes and ${onOccupations} ${unit} (${rest}) on occupations.`,
  takes: (time: string, share: string, unit: string) =>
    `The processes are ${time} ${unit} of time, ${share} of what has a value.`,
  onlyMean:
    "For its share of the time a process replaces the occupation's value. B is left as it is: high is said of whole occupations.",
  hidden: (cells: number) =>
    `${cells} small ${cells === 1 ? "occupation in a sector rests" : "occupations in sectors rest"} on their own values, so that no process tells them.`,
  withoutValue: (weight: string, unit: string) =>
    `${weight} ${unit} do a process and have no value; they are outside both measures.`,
  sectors: "With work processes, by sector",
  sector: "sector",
  onProcesses: "rests on processes",
  everySector: "every sector",
  chain: (process: string, share: string, potential: string, where: string) =>
    `work process ${process}: ${share} of the time${where}, potential ${potential}`,
  inSector: (sector: string) => ` in ${sector}`,
  rest: (share: string, value: string, sum: string, where: string) =>
    `the other ${share} of the time${where}: ${value}; together ${sum}`,
  formula: (onProcesses: string, onOccupations: string, whole: string, mean: string) =>
    `A with work processes = (${onProcesses} on processes + ${onOccupations} on occupations) / ${whole} = ${mean}`,
};

type ProcessTexts = typeof en;

const nb: ProcessTexts = {
  ...processSentences.nb,
  process: "arbeidsprosess",
  time: "av tiden",
  potential: "potensial",
  people: (unit) => `${unit} som gjør den`,
  inIt: (unit) => `${unit} i den`,
  automatable: "kan automatiseres",
  replaced: "etter yrke",
  rests: (onProcesses, share, onOccupations, rest, unit) =>
    `Av dette potensialet hviler ${onProcesses} ${unit} (${share}) på arbeidsprosesser og ${onOccupations} ${unit} (${rest}) på yrker.`,
  takes: (time, share, unit) => `Prosessene er ${time} ${unit} arbeidstid, ${share} av det som har verdi.`,
  onlyMean:
    "For sin andel av tiden erstatter en arbeidsprosess yrkets verdi. B er som før: høy sies om hele yrker.",
  hidden: (cells) =>
    `${cells} små ${cells === 1 ? "yrke i en sektor" : "yrker i sektorer"} hviler på sine egne verdier, så ingen arbeidsprosess røper dem.`,
  withoutValue: (weight, unit) =>
    `${weight} ${unit} gjør en arbeidsprosess og har ingen verdi; de er utenfor begge målene.`,
  sectors: "Med arbeidsprosesser, etter sektor",
  sector: "sektor",
  onProcesses: "hviler på prosesser",
  everySector: "alle sektorer",
  chain: (process, share, potential, where) =>
    `arbeidsprosess ${process}: ${share} av tiden${where}, potensial ${potential}`,
  inSector: (sector) => ` i ${sector}`,
  rest: (share, value, sum, where) => `resten av tiden${where}, ${share}: ${value}; til sammen ${sum}`,
  formula: (onProcesses, onOccupations, whole, mean) =>
    `A med arbeidsprosesser = (${onProcesses} på prosesser + ${onOccupations} på yrker) / ${whole} = ${mean}`,
};

const nn: ProcessTexts = {
  ...processSentences.nn,
  process: "arbeidsprosess",
  time: "av tida",
  potential: "potensial",
  people: (unit) => `${unit} som gjer han`,
  inIt: (unit) => `${unit} i han`,
  automatable: "kan automatiserast",
  replaced: "etter yrke",
  rests: (onProcesses, share, onOccupations, rest, unit) =>
    `Av dette potensialet kviler ${onProcesses} ${unit} (${share}) på arbeidsprosessar og ${onOccupations} ${unit} (${rest}) på yrke.`,
  takes: (time, share, unit) => `Prosessane er ${time} ${unit} arbeidstid, ${share} av det som har verdi.`,
  onlyMean:
    "For sin del av tida erstattar ein arbeidsprosess verdien til yrket. B er som før: høg blir sagt om heile yrke.",
  hidden: (cells) =>
    `${cells} små yrke i ${cells === 1 ? "ein sektor" : "sektorar"} kviler på sine eigne verdiar, så ingen arbeidsprosess røper dei.`,
  withoutValue: (weight, unit) =>
    `${weight} ${unit} gjer ein arbeidsprosess og har ingen verdi; dei er utanfor begge måla.`,
  sectors: "Med arbeidsprosessar, etter sektor",
  sector: "sektor",
  onProcesses: "kviler på prosessar",
  everySector: "alle sektorar",
  chain: (process, share, potential, where) =>
    `arbeidsprosess ${process}: ${share} av tida${where}, potensial ${potential}`,
  inSector: (sector) => ` i ${sector}`,
  rest: (share, value, sum, where) => `resten av tida${where}, ${share}: ${value}; til saman ${sum}`,
  formula: (onProcesses, onOccupations, whole, mean) =>
    `A med arbeidsprosessar = (${onProcesses} på prosessar + ${onOccupations} på yrke) / ${whole} = ${mean}`,
};

const all: Readonly<Record<Language, ProcessTexts>> = { en, nb, nn };

/** Words of work processes, in a language. */
export function processTexts(language: Language): ProcessTexts {
  return all[language];
}
