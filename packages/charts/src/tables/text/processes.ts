import type { Language, UncountedWhy } from "@kommuneradar/core";

const en = {
  heading: "Work processes",
  mean: "A with work processes (mean)",
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
  certain: "A potential without a stated spread is taken as certain.",
  besides: (process: string, others: string) =>
    `${process} is done by some of the same people as ${others}, for another share of their time.`,
  fromSteps: (processes: string) => `Potential of its steps added up: ${processes}.`,
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
  hidden: (cells: number) =>
    `${cells} small ${cells === 1 ? "occupation in a sector rests" : "occupations in sectors rest"} on their own values, so that no process tells them.`,
  withoutValue: (weight: string, unit: string) =>
    `${weight} ${unit} do a process and have no value; they are outside both measures.`,
  index: "Work processes do not count here: the values are an index, and no shares of work.",
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
  heading: "Arbeidsprosesser",
  mean: "A med arbeidsprosesser (snitt)",
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
  certain: "Et potensial uten oppgitt spenn regnes som sikkert.",
  besides: (process, others) =>
    `${process} gjøres av noen av de samme som ${others}, i en annen del av tiden deres.`,
  fromSteps: (processes) => `Potensialet er summen av trinnene: ${processes}.`,
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
    `${cells} små ${cells === 1 ? "yrke i en sektor" : "yrker i sektorer"} hviler på sine egne verdier, så ingen arbeidsprosess røper dem.`,
  withoutValue: (weight, unit) =>
    `${weight} ${unit} gjør en arbeidsprosess og har ingen verdi; de er utenfor begge målene.`,
  index: "Arbeidsprosesser teller ikke her: verdiene er en indeks og ikke andeler av arbeid.",
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
  heading: "Arbeidsprosessar",
  mean: "A med arbeidsprosessar (snitt)",
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
  certain: "Eit potensial utan oppgitt spenn blir rekna som sikkert.",
  besides: (process, others) =>
    `${process} blir gjort av nokre av dei same som ${others}, i ein annan del av tida deira.`,
  fromSteps: (processes) => `Potensialet er summen av stega: ${processes}.`,
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
    `${cells} små yrke i ${cells === 1 ? "ein sektor" : "sektorar"} kviler på sine eigne verdiar, så ingen arbeidsprosess røper dei.`,
  withoutValue: (weight, unit) =>
    `${weight} ${unit} gjer ein arbeidsprosess og har ingen verdi; dei er utanfor begge måla.`,
  index: "Arbeidsprosessar tel ikkje her: verdiane er ein indeks og ikkje delar av arbeid.",
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

export function processTexts(language: Language): ProcessTexts {
  return all[language];
}
