import { defineRule } from "../rule.js";
import { en, nb } from "../wording.js";

export const duplicateId = defineRule({
  code: "duplicate-id",
  severity: "error",
  message: {
    en: ({ id, list }) =>
      `The id ${en.quote(id)} is already used in ${en.quote(list)}. Give this one another id.`,
    nb: ({ id, list }) => `Id-en ${nb.quote(id)} er allerede brukt i ${nb.quote(list)}. Velg en annen her.`,
  },
});
