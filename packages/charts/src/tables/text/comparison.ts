import type { Language } from "@kommuneradar/core";

const en = {
  unknownGroup: (id: string, known: string) => `--compare-with ${id}: no such group. There is ${known}.`,
  needsMunicipality: "--compare-with needs a municipality: give --municipality too.",
  heading: (municipality: string) => `Side by side: ${municipality}`,
  all: "all rows",
  municipalities: (present: number, members: number) =>
    `${present} of its ${members} municipalities in the data`,
  standardised: "Same mix of occupations",
  standardisedNote:
    "Same mix of occupations: each part's own sizes of sectors, with the occupations that all rows have in each of them (direct standardisation).",
  against: { group: (id: string) => `against ${id}`, all: "against all rows" },
  difference: "difference, pp",
  mix: "of which mix",
  sector: "of which sectors",
  measure: { mean: "A", high: "B" },
  splitNote:
    "Mix: other occupations within the sectors. Sectors: other sizes of the sectors. They add up to the difference (Kitagawa 1955).",
  years: "Year by year",
  year: "year",
  change: "change",
  weightChange: (unit: string) => `${unit}, change`,
  points: (measure: string) => `${measure}, pp`,
  automatable: "A × weight, change",
  volume: "of which volume",
  changeMix: "of which mix",
  changeNote:
    "Volume: more or fewer people with a value. Mix: other occupations. They add up to the change (Kitagawa 1955).",
  hidden: "hidden",
  hiddenNote: (limit: string, unit: string) =>
    `hidden: ${limit} ${unit} or fewer, or a cell that would tell such a one`,
  hiddenOccupations: (count: number, amount: string, unit: string) =>
    `${count === 1 ? "1 occupation is" : `${count} occupations are`} not named, ${amount} ${unit} together (hidden as above)`,
  withheld: (municipality: string, limit: string, unit: string) =>
    `Municipality ${municipality} is not compared: what sets it apart is ${limit} ${unit} or fewer, or would tell such a cell.`,
};

export type ComparisonTexts = typeof en;

const nb: ComparisonTexts = {
  unknownGroup: (id, known) => `--compare-with ${id}: gruppen finnes ikke. Det finnes ${known}.`,
  needsMunicipality: "--compare-with trenger en kommune: oppgi også --municipality.",
  heading: (municipality) => `Side om side: ${municipality}`,
  all: "alle rader",
  municipalities: (present, members) => `${present} av ${members} kommuner i gruppen finnes i dataene`,
  standardised: "Samme yrkessammensetning",
  standardisedNote:
    "Samme yrkessammensetning: hver del med sine egne sektorstørrelser, men i hver sektor yrkene til alle rader (direkte standardisering).",
  against: { group: (id) => `mot ${id}`, all: "mot alle rader" },
  difference: "forskjell, pp",
  mix: "herav yrker",
  sector: "herav sektorer",
  measure: { mean: "A", high: "B" },
  splitNote:
    "Yrker: andre yrker innenfor sektorene. Sektorer: andre sektorstørrelser. Til sammen er de forskjellen (Kitagawa 1955).",
  years: "År for år",
  year: "år",
  change: "endring",
  weightChange: (unit) => `${unit}, endring`,
  points: (measure) => `${measure}, pp`,
  automatable: "A × vekt, endring",
  volume: "herav volum",
  changeMix: "herav yrker",
  changeNote:
    "Volum: flere eller færre med verdi. Yrker: andre yrker. Til sammen er de endringen (Kitagawa 1955).",
  hidden: "skjult",
  hiddenNote: (limit, unit) =>
    `skjult: ${limit} ${unit} eller mindre, eller en celle som ville røpet en slik`,
  hiddenOccupations: (count, amount, unit) =>
    `${count} ${count === 1 ? "yrke" : "yrker"} er ikke navngitt, til sammen ${amount} ${unit} (skjult som over)`,
  withheld: (municipality, limit, unit) =>
    `Kommune ${municipality} sammenlignes ikke: det som skiller den ut, er ${limit} ${unit} eller mindre, eller ville røpet en slik celle.`,
};

const nn: ComparisonTexts = {
  unknownGroup: (id, known) => `--compare-with ${id}: gruppa finst ikkje. Det finst ${known}.`,
  needsMunicipality: "--compare-with treng ein kommune: gje opp --municipality òg.",
  heading: (municipality) => `Side om side: ${municipality}`,
  all: "alle rader",
  municipalities: (present, members) => `${present} av ${members} kommunar i gruppa finst i dataa`,
  standardised: "Same yrkessamansetjing",
  standardisedNote:
    "Same yrkessamansetjing: kvar del med sine eigne sektorstorleikar, men i kvar sektor yrka til alle rader (direkte standardisering).",
  against: { group: (id) => `mot ${id}`, all: "mot alle rader" },
  difference: "skilnad, pp",
  mix: "av dette yrke",
  sector: "av dette sektorar",
  measure: { mean: "A", high: "B" },
  splitNote:
    "Yrke: andre yrke innanfor sektorane. Sektorar: andre sektorstorleikar. Til saman er dei skilnaden (Kitagawa 1955).",
  years: "År for år",
  year: "år",
  change: "endring",
  weightChange: (unit) => `${unit}, endring`,
  points: (measure) => `${measure}, pp`,
  automatable: "A × vekt, endring",
  volume: "av dette volum",
  changeMix: "av dette yrke",
  changeNote:
    "Volum: fleire eller færre med verdi. Yrke: andre yrke. Til saman er dei endringa (Kitagawa 1955).",
  hidden: "skjult",
  hiddenNote: (limit, unit) => `skjult: ${limit} ${unit} eller mindre, eller ei celle som ville røpt ei slik`,
  hiddenOccupations: (count, amount, unit) =>
    `${count} yrke er ikkje ${count === 1 ? "namngjeve" : "namngjevne"}, til saman ${amount} ${unit} (skjult som over)`,
  withheld: (municipality, limit, unit) =>
    `Kommune ${municipality} blir ikkje samanlikna: det som skil han ut, er ${limit} ${unit} eller mindre, eller ville røpt ei slik celle.`,
};

const catalogues: Readonly<Record<Language, ComparisonTexts>> = { nb, nn, en };

/** Words for what is laid beside an estimate, and for what is hidden of it. */
export function comparisonTexts(language: Language): ComparisonTexts {
  return catalogues[language];
}
