import { defineRule } from "../rule.js";
import { en, nb } from "../wording.js";

export const ruleNeedsRings = defineRule({
  code: "rule-needs-rings",
  severity: "error",
  title: { en: "Rule needs other rings", nb: "Regelen krever andre anbefalinger" },
  message: {
    en: ({ rule, rings }) =>
      `The rule ${en.quote(rule)} needs the rings ${en.all(rings)}. Use these ring ids, or write “rule: none”.`,
    nb: ({ rule, rings }) =>
      `Regelen ${nb.quote(rule)} krever anbefalingene ${nb.all(rings)}. Bruk disse id-ene, eller skriv «rule: none».`,
  },
});
