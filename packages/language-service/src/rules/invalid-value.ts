import { defineRule } from "../rule.js";
import { en, fieldName, nb, nn } from "../wording.js";

export const invalidValue = defineRule({
  code: "invalid-value",
  severity: "error",
  title: { en: "Invalid value", nb: "Ugyldig verdi", nn: "Ugyldig verdi" },
  message: {
    en: (data) =>
      `${en.quote(data.name)} is not a value of ${en.quote(fieldName(data.path))}.${en.suggest(data)}`,
    nb: (data) =>
      `${nb.quote(data.name)} er ikke en verdi for ${nb.quote(fieldName(data.path))}.${nb.suggest(data)}`,
    nn: (data) =>
      `${nn.quote(data.name)} er ikkje ein verdi for ${nn.quote(fieldName(data.path))}.${nn.suggest(data)}`,
  },
});
