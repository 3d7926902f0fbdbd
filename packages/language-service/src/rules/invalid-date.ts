import { defineRule } from "../rule.js";
import { en, nb, nn } from "../wording.js";

export const invalidDate = defineRule({
  code: "invalid-date",
  severity: "error",
  title: { en: "Invalid date", nb: "Ugyldig dato", nn: "Ugyldig dato" },
  message: {
    en: ({ value }) => `${en.quote(value)} is not a date. Write year, month and day, such as “2026-10-31”.`,
    nb: ({ value }) =>
      `${nb.quote(value)} er ikke en dato. Skriv år, måned og dag, for eksempel «2026-10-31».`,
    nn: ({ value }) =>
      `${nn.quote(value)} er ikkje ein dato. Skriv år, månad og dag, til dømes «2026-10-31».`,
  },
});
