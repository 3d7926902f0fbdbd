import type { ProblemData } from "@kommuneradar/core";
import { defineRule } from "../rule.js";
import { en, nb, nn } from "../wording.js";

const units = {
  en: { fte: "full-time equivalents", headcount: "employees", rows: "rows" },
  nb: { fte: "årsverk", headcount: "ansatte", rows: "rader" },
  nn: { fte: "årsverk", headcount: "tilsette", rows: "rader" },
};

type Counted = ProblemData["mixed-workforce"]["first"];

const counted = (language: keyof typeof units, { classification, weight }: Counted) =>
  weight === undefined ? classification : `${classification}, ${units[language][weight]}`;

export const mixedWorkforce = defineRule({
  code: "mixed-workforce",
  severity: "error",
  title: {
    en: "Files that do not add up",
    nb: "Filer som ikke kan legges sammen",
    nn: "Filer som ikkje kan leggjast saman",
  },
  message: {
    en: ({ first, other }) =>
      `${en.quote(other.file)} (${counted("en", other)}) and ${en.quote(first.file)} (${counted("en", first)}) cannot be added up or compared. Files of one estimate need codes of one classification and the same weight.`,
    nb: ({ first, other }) =>
      `${nb.quote(other.file)} (${counted("nb", other)}) og ${nb.quote(first.file)} (${counted("nb", first)}) kan ikke legges sammen eller sammenlignes. Filene i et estimat må ha koder fra samme standard og samme vekt.`,
    nn: ({ first, other }) =>
      `${nn.quote(other.file)} (${counted("nn", other)}) og ${nn.quote(first.file)} (${counted("nn", first)}) kan ikkje leggjast saman eller samanliknast. Filene i eit estimat må ha kodar frå same standard og same vekt.`,
  },
  *checkEstimate({ estimate }) {
    const stated = estimate.workforce.flatMap(({ file, codes, range }) =>
      codes === undefined ? [] : [{ file, classification: codes, range }],
    );
    const [first] = stated;
    for (const { range, ...other } of stated) {
      if (first === undefined || other.classification === first.classification) continue;
      const { file, classification } = first;
      yield { range, data: { first: { file, classification }, other } };
    }
  },
});
