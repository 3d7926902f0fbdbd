import { defineRule } from "../rule.js";
import { en, nb } from "../wording.js";

export const unknownSector = defineRule({
  code: "unknown-sector",
  severity: "warning",
  title: { en: "Unknown sector", nb: "Ukjent sektor" },
  message: {
    en: (data) =>
      `There is no sector ${en.quote(data.name)}; its rows stand under that name.${en.suggest(data)}`,
    nb: (data) =>
      `Det finnes ingen sektor ${nb.quote(data.name)}; radene står under det navnet.${nb.suggest(data)}`,
  },
});
