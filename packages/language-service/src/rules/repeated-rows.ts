import { formatNumber } from "@kommuneradar/core";
import { defineRule } from "../rule.js";

export const repeatedRows = defineRule({
  code: "repeated-rows",
  severity: "info",
  title: {
    en: "Many rows of the same occupation",
    nb: "Mange rader for samme yrke",
    nn: "Mange rader for same yrke",
  },
  message: {
    en: ({ count, rows }) =>
      `${formatNumber(count, "en")} of ${formatNumber(rows, "en")} rows have the same municipality, sector and occupation as a row above them; all of them are counted. Right where each employee has a row: then let “Import Workforce” make a file of sums. Wrong where the code or the place was filled in alike by mistake.`,
    nb: ({ count, rows }) =>
      `${formatNumber(count, "nb")} av ${formatNumber(rows, "nb")} rader har samme kommune, sektor og yrke som en rad lenger oppe; alle regnes med. Det er riktig der hver ansatt har sin rad: la da «Importer arbeidsstyrke» lage en fil med summer. Det er feil der koden eller stedet er fylt ut likt ved et uhell.`,
    nn: ({ count, rows }) =>
      `${formatNumber(count, "nn")} av ${formatNumber(rows, "nn")} rader har same kommune, sektor og yrke som ei rad lenger oppe; alle blir rekna med. Det er rett der kvar tilsett har si rad: lat då «Importer arbeidsstyrke» lage ei fil med summar. Det er feil der koden eller staden er fylt ut likt ved eit uhell.`,
  },
});
