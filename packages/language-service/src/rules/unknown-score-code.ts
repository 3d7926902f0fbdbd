import type { ProblemData } from "@kommuneradar/core";
import { classificationTitle } from "@kommuneradar/core";
import { firstNamed } from "../first-named.js";
import { defineRule } from "../rule.js";
import { scoreFaults } from "../score-faults.js";
import { en, nb, nn } from "../wording.js";

/** Of a row without a code there is the line to go by. */
function named(
  codes: ProblemData["unknown-score-code"]["codes"],
  line: string,
  { quote }: { quote(value: string): string },
): string[] {
  return codes.map((one) => `${one.code === "" ? "–" : quote(one.code)} (${line} ${one.line})`);
}

export const unknownScoreCode = defineRule({
  code: "unknown-score-code",
  severity: "warning",
  title: { en: "Score for an unknown code", nb: "Skår for en ukjent kode", nn: "Skår for ein ukjend kode" },
  message: {
    en: ({ file, reason, codes, count, classification }) =>
      `${en.quote(file)} has ${reason === "unknown" ? `codes that ${classificationTitle(classification)} does not have` : "codes of groups, which have no value of their own"}: ${firstNamed(named(codes, "line", en), count, "en")}. Their values are not used.`,
    nb: ({ file, reason, codes, count, classification }) =>
      `${nb.quote(file)} har ${reason === "unknown" ? `koder som ikke finnes i ${classificationTitle(classification)}` : "koder for grupper, som ikke har noen egen verdi"}: ${firstNamed(named(codes, "linje", nb), count, "nb")}. Verdiene deres brukes ikke.`,
    nn: ({ file, reason, codes, count, classification }) =>
      `${nn.quote(file)} har ${reason === "unknown" ? `kodar som ikkje finst i ${classificationTitle(classification)}` : "kodar for grupper, som ikkje har nokon eigen verdi"}: ${firstNamed(named(codes, "linje", nn), count, "nn")}. Verdiane deira blir ikkje brukte.`,
  },
  checkEstimate: (context) => scoreFaults("unknown-score-code", context),
});
