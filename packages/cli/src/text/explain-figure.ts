import type { Language } from "@kommuneradar/core";

const en = {
  meanFormula: "Σ weight × value / Σ weight",
  highFormula: (threshold: string) => `weight with value ${threshold} / weight with a value`,
  nothingCovered: "No occupation has a value, so there is nothing to take a mean of.",
  weight: (amount: string, unit: string) => `Weight: ${amount} ${unit}`,
  direct: "with a value of its own",
  filled: "filled from its group",
  noValue: "without a value, in no figure",
  unknownCode: "with a code that does not exist, in no figure",
  addsToTotal: (added: string, isPoints: boolean, share: string) =>
    `Adds ${added}${isPoints ? " percentage points" : ""} to A of the total, as ${share} of what has a value`,
  adds: "adds to A",
  addsPoints: "adds to A, pp",
  others: (count: number) => `${count} more (--format json has them all)`,
  restNote:
    "hidden: what is not told one by one is small, or would tell such a cell; it counts in the figures all the same",
  rows: "lines",
  scores: "Score set",
  none: "(none)",
  notThere: (asked: string, known: string) => `--explain ${asked}: no row is there. There is ${known}.`,
  noPlace: (asked: string) => `--explain ${asked}: the estimate has nothing of that kind.`,
  nothingThere: (asked: string) => `--explain ${asked}: no row says what it belongs to.`,
  hidden: (asked: string) => `--explain ${asked}: hidden, since it is small or would tell a small cell.`,
  oneGrouping: (first: string, other: string) =>
    `--explain takes groups of one kind in a call: ${first}, not ${other} too.`,
  noCsv: "--explain is written as table, markdown or json.",
};

type ExplainFigureTexts = typeof en;

const nb: ExplainFigureTexts = {
  meanFormula: "Σ vekt × verdi / Σ vekt",
  highFormula: (threshold) => `vekt med verdi ${threshold} / vekt med verdi`,
  nothingCovered: "Ingen yrker har verdi, så det er ingenting å ta snittet av.",
  weight: (amount, unit) => `Vekt: ${amount} ${unit}`,
  direct: "med egen verdi",
  filled: "fylt ut fra gruppen",
  noValue: "uten verdi, med i ingen tall",
  unknownCode: "med en kode som ikke finnes, med i ingen tall",
  addsToTotal: (added, isPoints, share) =>
    `Legger ${added}${isPoints ? " prosentpoeng" : ""} til A for totalen, som ${share} av det som har verdi`,
  adds: "legger til A",
  addsPoints: "legger til A, pp",
  others: (count) => `${count} til (--format json har alle)`,
  restNote:
    "skjult: det som ikke vises hver for seg, er lite eller ville røpet en slik celle; det er med i tallene likevel",
  rows: "linjer",
  scores: "Skåresett",
  none: "(ingen)",
  notThere: (asked, known) => `--explain ${asked}: ingen rader er der. Det finnes ${known}.`,
  noPlace: (asked) => `--explain ${asked}: estimatet har ingenting av det slaget.`,
  nothingThere: (asked) => `--explain ${asked}: ingen rader sier hva de hører til.`,
  hidden: (asked) => `--explain ${asked}: skjult, fordi det er lite eller ville røpet en liten celle.`,
  oneGrouping: (first, other) =>
    `--explain tar grupper av én og samme inndeling i et kall: ${first}, ikke ${other} i tillegg.`,
  noCsv: "--explain skrives som table, markdown eller json.",
};

const nn: ExplainFigureTexts = {
  meanFormula: "Σ vekt × verdi / Σ vekt",
  highFormula: (threshold) => `vekt med verdi ${threshold} / vekt med verdi`,
  nothingCovered: "Ingen yrke har verdi, så det er ingenting å ta snittet av.",
  weight: (amount, unit) => `Vekt: ${amount} ${unit}`,
  direct: "med eigen verdi",
  filled: "fylt ut frå gruppa",
  noValue: "utan verdi, med i ingen tal",
  unknownCode: "med ein kode som ikkje finst, med i ingen tal",
  addsToTotal: (added, isPoints, share) =>
    `Legg ${added}${isPoints ? " prosentpoeng" : ""} til A for totalen, som ${share} av det som har verdi`,
  adds: "legg til A",
  addsPoints: "legg til A, pp",
  others: (count) => `${count} til (--format json har alle)`,
  restNote:
    "skjult: det som ikkje blir vist kvar for seg, er lite eller ville røpt ei slik celle; det er med i tala likevel",
  rows: "linjer",
  scores: "Skåresett",
  none: "(ingen)",
  notThere: (asked, known) => `--explain ${asked}: ingen rader er der. Det finst ${known}.`,
  noPlace: (asked) => `--explain ${asked}: estimatet har ingenting av det slaget.`,
  nothingThere: (asked) => `--explain ${asked}: ingen rader seier kva dei høyrer til.`,
  hidden: (asked) => `--explain ${asked}: skjult, fordi det er lite eller ville røpt ei lita celle.`,
  oneGrouping: (first, other) =>
    `--explain tek grupper av éi og same inndeling i eit kall: ${first}, ikkje ${other} i tillegg.`,
  noCsv: "--explain blir skrive som table, markdown eller json.",
};

const catalogues: Readonly<Record<Language, ExplainFigureTexts>> = { nb, nn, en };

/** Words for how a figure comes about. */
export function explainFigureTexts(language: Language): ExplainFigureTexts {
  return catalogues[language];
}
