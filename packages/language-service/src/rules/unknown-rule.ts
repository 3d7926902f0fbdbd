import { defineRule } from "../rule.js";
import { en, nb, nn } from "../wording.js";

export const unknownRule = defineRule({
  code: "unknown-rule",
  severity: "error",
  title: { en: "Unknown rule", nb: "Ukjent anbefalingsregel", nn: "Ukjend tilrådingsregel" },
  message: {
    en: (data) => `There is no ring rule ${en.quote(data.name)}.${en.suggest(data)}`,
    nb: (data) => `Det finnes ingen anbefalingsregel ${nb.quote(data.name)}.${nb.suggest(data)}`,
    nn: (data) => `Det finst ingen tilrådingsregel ${nn.quote(data.name)}.${nn.suggest(data)}`,
  },
});
