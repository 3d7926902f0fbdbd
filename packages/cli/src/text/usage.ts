import type { Language } from "@kommuneradar/core";

const en = {
  error: "error",
  didYouMean: (names: readonly string[]) =>
    names.length === 1 ? `(Did you mean ${names[0]}?)` : `(Did you mean one of ${names.join(", ")}?)`,
  default: "default",
  choices: "choices",
  missingArgument: (name: string) => `missing required argument '${name}'`,
  missingValue: (option: string) => `option '${option}' argument missing`,
  missingOption: (option: string) => `required option '${option}' not specified`,
  unknownOption: (option: string) => `unknown option '${option}'`,
  unknownCommand: (name: string) => `unknown command '${name}'`,
  options: "options",
  command: "command",
  tooMany: (expected: string, given: string, details: string) =>
    `too many arguments: expected ${expected}, got ${given} (${details}).`,
  invalid: (option: string, value: string) => `option '${option}' argument '${value}' is invalid.`,
  invalidArgument: (name: string, value: string) =>
    `command-argument value '${value}' is invalid for argument '${name}'.`,
  allowed: (names: string) => `Allowed choices are ${names}.`,
  wholeNumber: (option: string, least: number, text: string) =>
    `${option} takes a whole number from ${least}, not “${text}”.`,
  amount: (option: string, text: string) => `${option} takes a number from 0, not “${text}”.`,
  share: (option: string, text: string) =>
    `${option} takes a number from 0 to 1, such as 0.7, not “${text}”.`,
  character: (option: string, text: string) => `${option} takes one character, such as “;”, not “${text}”.`,
  pair: (option: string, example: string, text: string) =>
    `${option} takes name=value, such as ${example}, not “${text}”.`,
  municipality: (text: string) =>
    `--municipality takes four digits, or OLD=NEW such as 1507=1508, not “${text}”.`,
  roles: (role: string, roles: string) => `--column ${role}=…: the roles are ${roles}.`,
  oneOf: (option: string, names: string, text: string) => `${option} takes one of ${names}, not “${text}”.`,
  explainName: (text: string) => `--explain ${text}: a name is missing before “=”.`,
  override: "It takes a code and a probability, such as 5321=0.058, or with a spread 5321=0.058:0.02:0.12.",
  aboveOne: (value: number) => `${value} is no probability: it is above 1.`,
  spread: (from: number | undefined, to: number | undefined, value: number) =>
    `The spread from ${from} to ${to} does not hold the value ${value}. It takes value:least:greatest.`,
};

/** Why a call cannot be taken as it was written, and the words around that. */
export type UsageTexts = typeof en;

const nb: UsageTexts = {
  error: "feil",
  didYouMean: (names) => `(Mente du ${names.join(" / ")}?)`,
  default: "ellers",
  choices: "ett av",
  missingArgument: (name) => `argumentet '${name}' mangler`,
  missingValue: (option) => `valget '${option}' mangler en verdi`,
  missingOption: (option) => `valget '${option}' må oppgis`,
  unknownOption: (option) => `ukjent valg '${option}'`,
  unknownCommand: (name) => `ukjent kommando '${name}'`,
  options: "valg",
  command: "kommando",
  tooMany: (expected, given, details) =>
    `for mange argumenter: ventet ${expected}, fikk ${given} (${details}).`,
  invalid: (option, value) => `valget '${option}' kan ikke være '${value}'.`,
  invalidArgument: (name, value) => `argumentet '${name}' kan ikke være '${value}'.`,
  allowed: (names) => `Det kan være ${names}.`,
  wholeNumber: (option, least, text) => `${option} tar et helt tall fra ${least}, ikke «${text}».`,
  amount: (option, text) => `${option} tar et tall fra 0, ikke «${text}».`,
  share: (option, text) => `${option} tar et tall fra 0 til 1, som 0.7, ikke «${text}».`,
  character: (option, text) => `${option} tar ett tegn, som «;», ikke «${text}».`,
  pair: (option, example, text) => `${option} tar navn=verdi, som ${example}, ikke «${text}».`,
  municipality: (text) => `--municipality tar fire sifre, eller GAMMEL=NY som 1507=1508, ikke «${text}».`,
  roles: (role, roles) => `--column ${role}=…: rollene er ${roles}.`,
  oneOf: (option, names, text) => `${option} tar ett av ${names}, ikke «${text}».`,
  explainName: (text) => `--explain ${text}: et navn mangler foran «=».`,
  override: "Det tar en kode og en sannsynlighet, som 5321=0.058, eller med spenn 5321=0.058:0.02:0.12.",
  aboveOne: (value) => `${value} er ingen sannsynlighet: den er over 1.`,
  spread: (from, to, value) =>
    `Spennet fra ${from} til ${to} har ikke verdien ${value} i seg. Det tar verdi:minste:største.`,
};

const nn: UsageTexts = {
  error: "feil",
  didYouMean: (names) => `(Meinte du ${names.join(" / ")}?)`,
  default: "elles",
  choices: "eitt av",
  missingArgument: (name) => `argumentet '${name}' manglar`,
  missingValue: (option) => `valet '${option}' manglar ein verdi`,
  missingOption: (option) => `valet '${option}' må oppgjevast`,
  unknownOption: (option) => `ukjent val '${option}'`,
  unknownCommand: (name) => `ukjend kommando '${name}'`,
  options: "val",
  command: "kommando",
  tooMany: (expected, given, details) => `for mange argument: venta ${expected}, fekk ${given} (${details}).`,
  invalid: (option, value) => `valet '${option}' kan ikkje vere '${value}'.`,
  invalidArgument: (name, value) => `argumentet '${name}' kan ikkje vere '${value}'.`,
  allowed: (names) => `Det kan vere ${names}.`,
  wholeNumber: (option, least, text) => `${option} tek eit heilt tal frå ${least}, ikkje «${text}».`,
  amount: (option, text) => `${option} tek eit tal frå 0, ikkje «${text}».`,
  share: (option, text) => `${option} tek eit tal frå 0 til 1, som 0.7, ikkje «${text}».`,
  character: (option, text) => `${option} tek eitt teikn, som «;», ikkje «${text}».`,
  pair: (option, example, text) => `${option} tek namn=verdi, som ${example}, ikkje «${text}».`,
  municipality: (text) => `--municipality tek fire siffer, eller GAMMAL=NY som 1507=1508, ikkje «${text}».`,
  roles: (role, roles) => `--column ${role}=…: rollene er ${roles}.`,
  oneOf: (option, names, text) => `${option} tek eitt av ${names}, ikkje «${text}».`,
  explainName: (text) => `--explain ${text}: eit namn manglar framfor «=».`,
  override: "Det tek ein kode og eit sannsyn, som 5321=0.058, eller med spenn 5321=0.058:0.02:0.12.",
  aboveOne: (value) => `${value} er ikkje noko sannsyn: det er over 1.`,
  spread: (from, to, value) =>
    `Spennet frå ${from} til ${to} har ikkje verdien ${value} i seg. Det tek verdi:minste:største.`,
};

const catalogues: Readonly<Record<Language, UsageTexts>> = { nb, nn, en };

export function usageTexts(language: Language): UsageTexts {
  return catalogues[language];
}
