import { defineRule } from "../rule.js";
import { en, nb, nn } from "../wording.js";

export const rowsAsWeight = defineRule({
  code: "rows-as-weight",
  severity: "info",
  title: { en: "Each row counts 1", nb: "Hver rad teller 1", nn: "Kvar rad tel 1" },
  message: {
    en: ({ headers }) =>
      `No column holds a weight, so each row counts 1. If the rows are not single employees, add a column “fte” or “headcount” beside ${en.all(headers)}.`,
    nb: ({ headers }) =>
      `Ingen kolonne inneholder vekten, så hver rad teller 1. Er ikke radene enkeltansatte, legg til en kolonne «årsverk» eller «ansatte» ved siden av ${nb.all(headers)}.`,
    nn: ({ headers }) =>
      `Ingen kolonne inneheld vekta, så kvar rad tel 1. Er ikkje radene einskilde tilsette, legg til ein kolonne «årsverk» eller «ansatte» ved sida av ${nn.all(headers)}.`,
  },
});
