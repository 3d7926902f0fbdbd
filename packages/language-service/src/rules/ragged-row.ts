import { defineRule } from "../rule.js";

export const raggedRow = defineRule({
  code: "ragged-row",
  severity: "error",
  title: { en: "Row of another length", nb: "Rad med feil antall celler", nn: "Rad med feil tal på celler" },
  message: {
    en: ({ expected, found }) =>
      `The row has ${found} ${found === 1 ? "cell" : "cells"}, the header has ${expected}. Add or remove delimiters, or put quotation marks around a cell that holds one.`,
    nb: ({ expected, found }) =>
      `Raden har ${found} ${found === 1 ? "celle" : "celler"}, overskriften har ${expected}. Legg til eller fjern skilletegn, eller sett anførselstegn rundt en celle som inneholder et.`,
    nn: ({ expected, found }) =>
      `Rada har ${found} ${found === 1 ? "celle" : "celler"}, overskrifta har ${expected}. Legg til eller fjern skiljeteikn, eller set hermeteikn rundt ei celle som inneheld eit.`,
  },
});
