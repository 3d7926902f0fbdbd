import { defineRule } from "../rule.js";
import { en, nb, nn } from "../wording.js";

export const ignoredColumns = defineRule({
  code: "ignored-columns",
  severity: "info",
  title: { en: "Ignored columns", nb: "Kolonner som ikke brukes", nn: "Kolonnar som ikkje blir brukte" },
  message: {
    en: ({ headers }) => `Not used: ${en.all(headers)}. What stands there does not affect the figures.`,
    nb: ({ headers }) => `Ikke i bruk: ${nb.all(headers)}. Det som står der, påvirker ikke tallene.`,
    nn: ({ headers }) => `Ikkje i bruk: ${nn.all(headers)}. Det som står der, påverkar ikkje tala.`,
  },
});
