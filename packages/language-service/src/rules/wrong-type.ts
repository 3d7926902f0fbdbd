import type { ExpectedType, FoundType } from "@kommuneradar/core";
import { defineRule } from "../rule.js";

const expectations: Readonly<Record<ExpectedType, { readonly en: string; readonly nb: string }>> = {
  text: { en: "a text", nb: "en tekst" },
  number: { en: "a number, such as 0.7", nb: "et tall, for eksempel 0.7 (med punktum)" },
  "whole-number": { en: "a whole number", nb: "et heltall" },
  "true-or-false": { en: "“true” or “false”", nb: "«true» eller «false»" },
  list: {
    en: "a list: “[a, b]”, or a line with “- ” for each",
    nb: "en liste: «[a, b]», eller en linje med «- » for hver",
  },
  map: { en: "fields with values: “name: value”", nb: "felt med verdier: «navn: verdi»" },
  "text-or-map": { en: "a text, or fields with values", nb: "en tekst, eller felt med verdier" },
  "text-or-list": { en: "a text, or a list", nb: "en tekst, eller en liste" },
  period: {
    en: "a period, such as “12 months” or “2 years”",
    nb: "et tidsrom, for eksempel «12 months» eller «2 years»",
  },
  "occupation-code": {
    en: "an occupation code, such as “5321”, “532” or “15-1132”",
    nb: "en yrkeskode, for eksempel «5321», «532» eller «15-1132»",
  },
  "municipality-code": {
    en: "a municipality number of four digits, such as “0301”",
    nb: "et kommunenummer med fire sifre, for eksempel «0301»",
  },
};

const findings: Readonly<Record<FoundType, { readonly en: string; readonly nb: string }>> = {
  nothing: { en: "nothing", nb: "ingenting" },
  text: { en: "a text", nb: "en tekst" },
  number: { en: "a number", nb: "et tall" },
  "true-or-false": { en: "true or false", nb: "ja eller nei" },
  list: { en: "a list", nb: "en liste" },
  map: { en: "fields with values", nb: "felt med verdier" },
};

/** Text in the wrong form is text all the same: saying so would only confuse. */
const sameKind = (expected: ExpectedType, found: FoundType) =>
  found === "text" && ["text", "period", "occupation-code", "municipality-code"].includes(expected);

export const wrongType = defineRule({
  code: "wrong-type",
  severity: "error",
  title: { en: "Wrong type", nb: "Feil slags verdi" },
  message: {
    en: ({ expected, found }) =>
      `Expected ${expectations[expected].en}${sameKind(expected, found) ? "" : `; found ${findings[found].en}`}.`,
    nb: ({ expected, found }) =>
      `Her ventes ${expectations[expected].nb}${sameKind(expected, found) ? "" : `; fant ${findings[found].nb}`}.`,
  },
});
