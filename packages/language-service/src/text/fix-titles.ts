import type { Language } from "@kommuneradar/core";
import { wordings } from "../wording.js";

/** What quick fixes are called, in one language. */
interface FixTitles {
  /** `shown` is in quotation marks already. */
  readonly changeTo: (shown: string) => string;
  /** `municipality`: number and name. */
  readonly changeEverywhere: (municipality: string) => string;
  readonly useDelimiter: (delimiter: string) => string;
  /** `line` as an editor counts. */
  readonly sumInto: (line: number) => string;
  readonly write: (value: string) => string;
  readonly changeToToday: (date: string) => string;
  readonly add: (key: string) => string;
  readonly moveTo: (key: string) => string;
  readonly assessedToday: (date: string) => string;
  readonly reviewYearly: string;
  readonly beginWithScheme: string;
  readonly writeNoRule: string;
  readonly useRing: (ring: string) => string;
  readonly keepRing: (ring: string) => string;
  readonly lowerToReady: string;
  readonly addAll: (keys: readonly string[]) => string;
  readonly assessedAnew: (date: string) => string;
  readonly putInQuotes: string;
  readonly indentWithSpaces: string;
  readonly closeWith: (mark: string) => string;
  readonly removeAlias: string;
  readonly removeSelfRelation: string;
  readonly removeDependency: string;
  readonly removeCategory: string;
  readonly remove: (key: string) => string;
  readonly assessByTrial: (input: "understanding" | "potential", level: string, technology: string) => string;
  readonly addUnmapped: (count: number, file: string) => string;
}

const { quote: quoteEn, all: allEn } = wordings.en;
const { quote: quoteNb, all: allNb } = wordings.nb;
const { quote: quoteNn, all: allNn } = wordings.nn;

const en: FixTitles = {
  changeTo: (shown) => `Change to ${shown}`,
  changeEverywhere: (municipality) => `Change to ${quoteEn(municipality)} in the whole file`,
  useDelimiter: (delimiter) =>
    delimiter === "\t" ? "Put tabs between the cells" : `Put ${quoteEn(delimiter)} between the cells`,
  sumInto: (line) => `Add to line ${line} and remove this row`,
  write: (value) => `Write ${quoteEn(value)}`,
  changeToToday: (date) => `Change to today, ${quoteEn(date)}`,
  add: (key) => `Add ${quoteEn(key)}`,
  moveTo: (key) => `Move to ${quoteEn(key)}`,
  assessedToday: (date) => `Assessed today, ${quoteEn(date)}`,
  reviewYearly: "Review every 12 months",
  beginWithScheme: "Begin with “https://”",
  writeNoRule: "Write “rule: none”",
  useRing: (ring) => `Use the rule’s ring, ${quoteEn(ring)}`,
  keepRing: (ring) => `Keep ${quoteEn(ring)} and give a reason`,
  lowerToReady: "Lower to “ready”",
  addAll: (keys) => `Add ${allEn(keys)}`,
  assessedAnew: (date) => `Assessed anew today, ${quoteEn(date)}`,
  putInQuotes: "Put in quotation marks",
  indentWithSpaces: "Indent with spaces",
  closeWith: (mark) => `Close with “${mark}”`,
  removeAlias: "Remove the alias",
  removeSelfRelation: "Remove the relation to itself",
  removeDependency: "Remove this dependency",
  removeCategory: "Remove the category",
  remove: (key) => `Remove ${quoteEn(key)}`,
  assessByTrial: (input, level, technology) =>
    `Set ${quoteEn(input)} of ${quoteEn(technology)} to ${quoteEn(level)}, with the trial as evidence`,
  addUnmapped: (count, file) => `Add the ${count === 1 ? "code" : `${count} codes`} to map to “${file}”`,
};

const nb: FixTitles = {
  changeTo: (shown) => `Endre til ${shown}`,
  changeEverywhere: (municipality) => `Endre til ${quoteNb(municipality)} i hele filen`,
  useDelimiter: (delimiter) =>
    delimiter === "\t" ? "Sett tabulator mellom cellene" : `Sett ${quoteNb(delimiter)} mellom cellene`,
  sumInto: (line) => `Legg til i linje ${line} og fjern denne raden`,
  write: (value) => `Skriv ${quoteNb(value)}`,
  changeToToday: (date) => `Endre til i dag, ${quoteNb(date)}`,
  add: (key) => `Legg til ${quoteNb(key)}`,
  moveTo: (key) => `Flytt til ${quoteNb(key)}`,
  assessedToday: (date) => `Vurdert i dag, ${quoteNb(date)}`,
  reviewYearly: "Gjennomgå hver 12. måned",
  beginWithScheme: "Begynn med «https://»",
  writeNoRule: "Skriv «rule: none»",
  useRing: (ring) => `Bruk anbefalingen regelen gir, ${quoteNb(ring)}`,
  keepRing: (ring) => `Behold ${quoteNb(ring)} og gi en begrunnelse`,
  lowerToReady: "Sett ned til «ready»",
  addAll: (keys) => `Legg til ${allNb(keys)}`,
  assessedAnew: (date) => `Vurdert på nytt i dag, ${quoteNb(date)}`,
  putInQuotes: "Sett i anførselstegn",
  indentWithSpaces: "Rykk inn med mellomrom",
  closeWith: (mark) => `Avslutt med «${mark}»`,
  removeAlias: "Fjern aliaset",
  removeSelfRelation: "Fjern visningen til seg selv",
  removeDependency: "Fjern denne avhengigheten",
  removeCategory: "Fjern kategorien",
  remove: (key) => `Fjern ${quoteNb(key)}`,
  assessByTrial: (input, level, technology) =>
    `Sett ${quoteNb(input)} for ${quoteNb(technology)} til ${quoteNb(level)}, med forsøket som kilde`,
  addUnmapped: (count, file) =>
    `Legg til ${count === 1 ? "koden" : `de ${count} kodene`} som mangler, i «${file}»`,
};

const nn: FixTitles = {
  changeTo: (shown) => `Endre til ${shown}`,
  changeEverywhere: (municipality) => `Endre til ${quoteNn(municipality)} i heile fila`,
  useDelimiter: (delimiter) =>
    delimiter === "\t" ? "Set tabulator mellom cellene" : `Set ${quoteNn(delimiter)} mellom cellene`,
  sumInto: (line) => `Legg til i linje ${line} og fjern denne rada`,
  write: (value) => `Skriv ${quoteNn(value)}`,
  changeToToday: (date) => `Endre til i dag, ${quoteNn(date)}`,
  add: (key) => `Legg til ${quoteNn(key)}`,
  moveTo: (key) => `Flytt til ${quoteNn(key)}`,
  assessedToday: (date) => `Vurdert i dag, ${quoteNn(date)}`,
  reviewYearly: "Gå gjennom kvar 12. månad",
  beginWithScheme: "Begynn med «https://»",
  writeNoRule: "Skriv «rule: none»",
  useRing: (ring) => `Bruk tilrådinga regelen gjev, ${quoteNn(ring)}`,
  keepRing: (ring) => `Behald ${quoteNn(ring)} og gje ei grunngjeving`,
  lowerToReady: "Set ned til «ready»",
  addAll: (keys) => `Legg til ${allNn(keys)}`,
  assessedAnew: (date) => `Vurdert på nytt i dag, ${quoteNn(date)}`,
  putInQuotes: "Set i hermeteikn",
  indentWithSpaces: "Rykk inn med mellomrom",
  closeWith: (mark) => `Avslutt med «${mark}»`,
  removeAlias: "Fjern aliaset",
  removeSelfRelation: "Fjern tilvisinga til seg sjølv",
  removeDependency: "Fjern denne avhengnaden",
  removeCategory: "Fjern kategorien",
  remove: (key) => `Fjern ${quoteNn(key)}`,
  assessByTrial: (input, level, technology) =>
    `Set ${quoteNn(input)} for ${quoteNn(technology)} til ${quoteNn(level)}, med forsøket som kjelde`,
  addUnmapped: (count, file) =>
    `Legg til ${count === 1 ? "koden" : `dei ${count} kodane`} som manglar, i «${file}»`,
};

const catalogues: Readonly<Record<Language, FixTitles>> = { nb, nn, en };

export function fixTitles(language: Language): FixTitles {
  return catalogues[language];
}
