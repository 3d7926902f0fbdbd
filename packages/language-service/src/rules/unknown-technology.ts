import { defineRule } from "../rule.js";
import { en, nb } from "../wording.js";

export const unknownTechnology = defineRule({
  code: "unknown-technology",
  severity: "error",
  message: {
    en: (data) =>
      `There is no technology with the id ${en.quote(data.name)} in this radar.${en.suggest({ ...data, allowed: [] }) || " Add it, or write the id of one that is there."}`,
    nb: (data) =>
      `Radaren har ingen teknologi med id-en ${nb.quote(data.name)}.${nb.suggest({ ...data, allowed: [] }) || " Legg den til, eller skriv id-en til en som finnes."}`,
  },
});
