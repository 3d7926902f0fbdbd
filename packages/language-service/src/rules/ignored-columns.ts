import { defineRule } from "../rule.js";
import { en, nb } from "../wording.js";

export const ignoredColumns = defineRule({
  code: "ignored-columns",
  severity: "info",
  title: { en: "Ignored columns", nb: "Kolonner som ikke brukes" },
  message: {
    en: ({ headers }) => `Not used: ${en.all(headers)}. What stands there does not affect the figures.`,
    nb: ({ headers }) => `Ikke i bruk: ${nb.all(headers)}. Det som står der, påvirker ikke tallene.`,
  },
});
