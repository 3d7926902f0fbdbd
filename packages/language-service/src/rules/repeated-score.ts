import type { ProblemData } from "@kommuneradar/core";
import { firstNamed } from "../first-named.js";
import { defineRule } from "../rule.js";
import { scoreFaults } from "../score-faults.js";
import { en, nb, nn } from "../wording.js";

type Repeated = ProblemData["repeated-score"]["codes"];

/** `5321 (lines 2 and 4), 2223 (lines 3 and 9)` */
function told(codes: Repeated, lines: string, and: string): string[] {
  return codes.map((one) => `${one.code} (${lines} ${one.lines.join(` ${and} `)})`);
}

export const repeatedScore = defineRule({
  code: "repeated-score",
  severity: "error",
  title: {
    en: "Several scores for a code",
    nb: "Flere skårer for samme kode",
    nn: "Fleire skårar for same kode",
  },
  message: {
    en: ({ file, codes, count }) =>
      `${en.quote(file)} has several values for ${firstNamed(told(codes, "lines", "and"), count, "en")}. None of them is used; keep one.`,
    nb: ({ file, codes, count }) =>
      `${nb.quote(file)} har flere verdier for ${firstNamed(told(codes, "linje", "og"), count, "nb")}. Ingen av dem brukes; behold én.`,
    nn: ({ file, codes, count }) =>
      `${nn.quote(file)} har fleire verdiar for ${firstNamed(told(codes, "linje", "og"), count, "nn")}. Ingen av dei blir brukt; behald éin.`,
  },
  checkEstimate: (context) => scoreFaults("repeated-score", context),
});
