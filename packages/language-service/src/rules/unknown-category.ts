import { defineRule } from "../rule.js";
import { en, nb, nn } from "../wording.js";

export const unknownCategory = defineRule({
  code: "unknown-category",
  severity: "error",
  title: { en: "Unknown category", nb: "Ukjent kategori", nn: "Ukjend kategori" },
  message: {
    en: (data) => `There is no category ${en.quote(data.name)} in this radar.${en.suggest(data)}`,
    nb: (data) => `Radaren har ingen kategori ${nb.quote(data.name)}.${nb.suggest(data)}`,
    nn: (data) => `Radaren har ingen kategori ${nn.quote(data.name)}.${nn.suggest(data)}`,
  },
});
