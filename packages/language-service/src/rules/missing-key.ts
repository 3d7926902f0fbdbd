import { defineRule } from "../rule.js";
import { en, nb, nn } from "../wording.js";

export const missingKey = defineRule({
  code: "missing-key",
  severity: "error",
  title: { en: "Missing key", nb: "Manglende felt", nn: "Manglande felt" },
  message: {
    en: ({ key }) => `${en.quote(key)} is missing here. Add “${key}: …”.`,
    nb: ({ key }) => `Feltet ${nb.quote(key)} mangler her. Legg til «${key}: …».`,
    nn: ({ key }) => `Feltet ${nn.quote(key)} manglar her. Legg til «${key}: …».`,
  },
});
