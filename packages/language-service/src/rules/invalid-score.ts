import { formatNumber, type Language, type ProblemData } from "@kommuneradar/core";
import { firstNamed } from "../first-named.js";
import { defineRule } from "../rule.js";
import { scoreFaults } from "../score-faults.js";
import { en, nb, nn } from "../wording.js";

function cells(
  values: ProblemData["invalid-score"]["values"],
  line: string,
  { quote }: { quote(value: string): string },
): string[] {
  return values.map((one) => `${quote(one.value)} (${line} ${one.line})`);
}

function scale(min: number, max: number, language: Language): string {
  return `${formatNumber(min, language)}–${formatNumber(max, language)}`;
}

export const invalidScore = defineRule({
  code: "invalid-score",
  severity: "error",
  title: { en: "Invalid score", nb: "Ugyldig skår", nn: "Ugyldig skår" },
  message: {
    en: ({ file, reason, values, count, min, max }) =>
      `${en.quote(file)} has ${firstNamed(cells(values, "line", en), count, "en")}, ${{ "not-a-number": "which is no number", "too-large": "beyond ±10¹², too large a number to be a score", "outside-scale": `outside ${scale(min, max, "en")}` }[reason]}. Such a value is left out.${reason === "outside-scale" ? ` Mend it, or state another ${en.quote("kind")} or ${en.quote("scale")}.` : ""}`,
    nb: ({ file, reason, values, count, min, max }) =>
      `${nb.quote(file)} har ${firstNamed(cells(values, "linje", nb), count, "nb")}, ${{ "not-a-number": "som ikke er et tall", "too-large": "utenfor ±10¹², et for stort tall til å være en skår", "outside-scale": `utenfor ${scale(min, max, "nb")}` }[reason]}. En slik verdi brukes ikke.${reason === "outside-scale" ? ` Rett den, eller oppgi en annen ${nb.quote("kind")} eller ${nb.quote("scale")}.` : ""}`,
    nn: ({ file, reason, values, count, min, max }) =>
      `${nn.quote(file)} har ${firstNamed(cells(values, "linje", nn), count, "nn")}, ${{ "not-a-number": "som ikkje er eit tal", "too-large": "utanfor ±10¹², eit for stort tal til å vere ein skår", "outside-scale": `utanfor ${scale(min, max, "nn")}` }[reason]}. Ein slik verdi blir ikkje brukt.${reason === "outside-scale" ? ` Rett han, eller skriv ein annan ${nn.quote("kind")} eller ${nn.quote("scale")}.` : ""}`,
  },
  checkEstimate: (context) => scoreFaults("invalid-score", context),
});
