import { defineRule } from "../rule.js";
import { en, nb, nn } from "../wording.js";

export const moreProblems = defineRule({
  code: "more-problems",
  severity: "info",
  title: { en: "More of the same kind", nb: "Flere av samme slag", nn: "Fleire av same slag" },
  message: {
    en: ({ code, count }) =>
      `${count} more of the kind ${en.quote(code)} are not listed. Mend those that are, and the next come into view.`,
    nb: ({ code, count }) =>
      `${count} til av typen ${nb.quote(code)} er ikke listet. Rett dem som er det, så kommer de neste til syne.`,
    nn: ({ code, count }) =>
      `${count} til av typen ${nn.quote(code)} er ikkje lista opp. Rett dei som er det, så kjem dei neste til syne.`,
  },
});
