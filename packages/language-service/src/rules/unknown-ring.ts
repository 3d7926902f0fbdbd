import { defineRule } from "../rule.js";
import { en, nb, nn } from "../wording.js";

export const unknownRing = defineRule({
  code: "unknown-ring",
  severity: "error",
  title: { en: "Unknown ring", nb: "Ukjent anbefaling", nn: "Ukjend tilråding" },
  message: {
    en: (data) => `There is no ring ${en.quote(data.name)} in this radar.${en.suggest(data)}`,
    nb: (data) => `Radaren har ingen anbefaling ${nb.quote(data.name)}.${nb.suggest(data)}`,
    nn: (data) => `Radaren har inga tilråding ${nn.quote(data.name)}.${nn.suggest(data)}`,
  },
});
