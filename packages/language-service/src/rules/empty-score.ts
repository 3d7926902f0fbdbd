import { firstNamed } from "../first-named.js";
import { defineRule } from "../rule.js";
import { scoreFaults } from "../score-faults.js";
import { en, nb, nn } from "../wording.js";

export const emptyScore = defineRule({
  code: "empty-score",
  severity: "info",
  title: { en: "Codes without a score", nb: "Koder uten skår", nn: "Kodar utan skår" },
  message: {
    en: ({ file, codes, count }) =>
      `${en.quote(file)} has no value for ${firstNamed(codes, count, "en")}. They count as not covered, never as 0.`,
    nb: ({ file, codes, count }) =>
      `${nb.quote(file)} har ingen verdi for ${firstNamed(codes, count, "nb")}. De regnes som ikke dekket, aldri som 0.`,
    nn: ({ file, codes, count }) =>
      `${nn.quote(file)} har ingen verdi for ${firstNamed(codes, count, "nn")}. Dei blir rekna som ikkje dekte, aldri som 0.`,
  },
  checkEstimate: (context) => scoreFaults("empty-score", context),
});
