import type { ExpectedType, FoundType } from "@kommuneradar/core";
import { defineRule } from "../rule.js";
import { en, nb, nn } from "../wording.js";

const expectations: Readonly<
  Record<ExpectedType, { readonly en: string; readonly nb: string; readonly nn: string }>
> = {
  text: { en: "a text", nb: "en tekst", nn: "ein tekst" },
  number: {
    en: "a number, such as 0.7",
    nb: "et tall, for eksempel 0.7 (med punktum)",
    nn: "eit tal, til dømes 0.7 (med punktum)",
  },
  "whole-number": { en: "a whole number", nb: "et heltall", nn: "eit heiltal" },
  "true-or-false": { en: "“true” or “false”", nb: "«true» eller «false»", nn: "«true» eller «false»" },
  list: {
    en: "a list: “[a, b]”, or a line with “- ” for each",
    nb: "en liste: «[a, b]», eller en linje med «- » for hver",
    nn: "ei liste: «[a, b]», eller ei linje med «- » for kvar",
  },
  map: {
    en: "fields with values: “name: value”",
    nb: "felt med verdier: «navn: verdi»",
    nn: "felt med verdiar: «namn: verdi»",
  },
  "text-or-map": {
    en: "a text, or fields with values",
    nb: "en tekst, eller felt med verdier",
    nn: "ein tekst, eller felt med verdiar",
  },
  "text-or-list": {
    en: "a text, or a list",
    nb: "en tekst, eller en liste",
    nn: "ein tekst, eller ei liste",
  },
  period: {
    en: "a period, such as “12 months” or “2 years”",
    nb: "et tidsrom, for eksempel «12 months» eller «2 years»",
    nn: "eit tidsrom, til dømes «12 months» eller «2 years»",
  },
  "occupation-code": {
    en: "an occupation code, such as “5321”, “532” or “15-1132”",
    nb: "en yrkeskode, for eksempel «5321», «532» eller «15-1132»",
    nn: "ein yrkeskode, til dømes «5321», «532» eller «15-1132»",
  },
  "municipality-code": {
    en: "a municipality number of four digits, such as “0301”",
    nb: "et kommunenummer med fire sifre, for eksempel «0301»",
    nn: "eit kommunenummer med fire siffer, til dømes «0301»",
  },
};

const findings: Readonly<
  Record<FoundType, { readonly en: string; readonly nb: string; readonly nn: string }>
> = {
  nothing: { en: "nothing", nb: "ingenting", nn: "ingenting" },
  text: { en: "a text", nb: "en tekst", nn: "ein tekst" },
  number: { en: "a number", nb: "et tall", nn: "eit tal" },
  "true-or-false": { en: "true or false", nb: "ja eller nei", nn: "ja eller nei" },
  list: { en: "a list", nb: "en liste", nn: "ei liste" },
  map: { en: "fields with values", nb: "felt med verdier", nn: "felt med verdiar" },
};

/** Text in the wrong form is text all the same: saying so would only confuse. */
const sameKind = (expected: ExpectedType, found: FoundType) =>
  found === "text" && ["text", "period", "occupation-code", "municipality-code"].includes(expected);

export const wrongType = defineRule({
  code: "wrong-type",
  severity: "error",
  title: { en: "Wrong type", nb: "Feil slags verdi", nn: "Feil slags verdi" },
  message: {
    en: ({ expected, found, allowed }) =>
      `Expected ${allowed ? en.either(allowed) : expectations[expected].en}${sameKind(expected, found) ? "" : `; found ${findings[found].en}`}.`,
    nb: ({ expected, found, allowed }) =>
      `Her ventes ${allowed ? nb.either(allowed) : expectations[expected].nb}${sameKind(expected, found) ? "" : `; fant ${findings[found].nb}`}.`,
    nn: ({ expected, found, allowed }) =>
      `Her er det venta ${allowed ? nn.either(allowed) : expectations[expected].nn}${sameKind(expected, found) ? "" : `; fann ${findings[found].nn}`}.`,
  },
});
