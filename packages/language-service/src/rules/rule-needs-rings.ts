import { defineRule } from "../rule.js";
import { en, nb, nn } from "../wording.js";

export const ruleNeedsRings = defineRule({
  code: "rule-needs-rings",
  severity: "error",
  title: {
    en: "Rule needs other rings",
    nb: "Regelen krever andre anbefalinger",
    nn: "Regelen krev andre tilrådingar",
  },
  message: {
    en: ({ rule, rings }) =>
      `The rule ${en.quote(rule)} needs the rings ${en.all(rings)}. Use these ring ids, or write “rule: none”.`,
    nb: ({ rule, rings }) =>
      `Regelen ${nb.quote(rule)} krever anbefalingene ${nb.all(rings)}. Bruk disse id-ene, eller skriv «rule: none».`,
    nn: ({ rule, rings }) =>
      `Regelen ${nn.quote(rule)} krev tilrådingane ${nn.all(rings)}. Bruk desse id-ane, eller skriv «rule: none».`,
  },
});
