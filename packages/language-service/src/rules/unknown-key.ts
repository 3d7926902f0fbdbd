import { defineRule } from "../rule.js";
import { en, nb } from "../wording.js";

export const unknownKey = defineRule({
  code: "unknown-key",
  severity: "error",
  title: { en: "Unknown key", nb: "Ukjent felt" },
  message: {
    en: (data) => `There is no field ${en.quote(data.name)} here.${en.suggest(data) || " Remove it."}`,
    nb: (data) => `Feltet ${nb.quote(data.name)} finnes ikke her.${nb.suggest(data) || " Fjern det."}`,
  },
});
