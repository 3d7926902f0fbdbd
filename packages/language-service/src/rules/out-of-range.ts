import { defineRule } from "../rule.js";
import { en, fieldName, nb, nn } from "../wording.js";

export const outOfRange = defineRule({
  code: "out-of-range",
  severity: "error",
  title: { en: "Number out of range", nb: "Utenfor grensene", nn: "Utanfor grensene" },
  message: {
    en({ path, min, max, value }) {
      const bounds =
        max === undefined
          ? `from ${min} upwards`
          : min === undefined
            ? `up to ${max}`
            : `between ${min} and ${max}`;
      return `${en.quote(value)} is outside the range of ${en.quote(fieldName(path))}. Write a number ${bounds}.`;
    },
    nb({ path, min, max, value }) {
      const bounds =
        max === undefined
          ? `fra ${min} og oppover`
          : min === undefined
            ? `opp til ${max}`
            : `mellom ${min} og ${max}`;
      return `${nb.quote(value)} er utenfor grensene for ${nb.quote(fieldName(path))}. Skriv et tall ${bounds}.`;
    },
    nn({ path, min, max, value }) {
      const bounds =
        max === undefined
          ? `frå ${min} og oppover`
          : min === undefined
            ? `opp til ${max}`
            : `mellom ${min} og ${max}`;
      return `${nn.quote(value)} er utanfor grensene for ${nn.quote(fieldName(path))}. Skriv eit tal ${bounds}.`;
    },
  },
});
