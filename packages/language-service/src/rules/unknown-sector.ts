import { defineRule } from "../rule.js";
import { en, nb, nn } from "../wording.js";

export const unknownSector = defineRule({
  code: "unknown-sector",
  severity: "warning",
  title: { en: "Unknown sector", nb: "Ukjent sektor", nn: "Ukjend sektor" },
  message: {
    en: (data) =>
      `There is no sector ${en.quote(data.name)}; its rows stand under that name.${en.suggest(data)}`,
    nb: (data) =>
      `Det finnes ingen sektor ${nb.quote(data.name)}; radene står under det navnet.${nb.suggest(data)}`,
    nn: (data) =>
      `Det finst ingen sektor ${nn.quote(data.name)}; radene står under det namnet.${nn.suggest(data)}`,
  },
});
