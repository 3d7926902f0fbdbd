import { defineRule } from "../rule.js";
import { en, nb, nn } from "../wording.js";

export const invalidId = defineRule({
  code: "invalid-id",
  severity: "error",
  title: { en: "Invalid id", nb: "Ugyldig id", nn: "Ugyldig id" },
  message: {
    en: ({ id }) =>
      `${en.quote(id)} is not a valid id. Use lower-case letters (a–z, æ, ø, å) and digits, with hyphens between words.`,
    nb: ({ id }) =>
      `${nb.quote(id)} er ikke en gyldig id. Bruk små bokstaver (a–z, æ, ø, å) og tall, med bindestrek mellom ordene.`,
    nn: ({ id }) =>
      `${nn.quote(id)} er ikkje ein gyldig id. Bruk små bokstavar (a–z, æ, ø, å) og tal, med bindestrek mellom orda.`,
  },
});
