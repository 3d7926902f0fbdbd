import { defineRule } from "../rule.js";

export const unclosedQuote = defineRule({
  code: "unclosed-quote",
  severity: "error",
  title: { en: "Quotation mark never closed", nb: "Åpent anførselstegn", nn: "Ope hermeteikn" },
  message: {
    en: () => "The quotation mark that opens here is never closed. Close it, or remove it.",
    nb: () => "Anførselstegnet som åpnes her, blir aldri lukket. Lukk det, eller fjern det.",
    nn: () => "Hermeteiknet som opnar her, blir aldri lukka. Lukk det, eller fjern det.",
  },
});
