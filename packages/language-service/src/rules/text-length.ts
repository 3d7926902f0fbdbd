import { defineRule } from "../rule.js";
import { en, fieldName, nb, nn } from "../wording.js";

export const textLength = defineRule({
  code: "text-length",
  severity: "error",
  title: { en: "Text too long", nb: "For lang tekst", nn: "For lang tekst" },
  message: {
    en: ({ path, max, found }) =>
      `${en.quote(fieldName(path))} has ${found} characters and room for ${max}. Shorten it; the whole name belongs in “title”.`,
    nb: ({ path, max, found }) =>
      `${nb.quote(fieldName(path))} har ${found} tegn og plass til ${max}. Kort den ned; hele navnet hører hjemme i «title».`,
    nn: ({ path, max, found }) =>
      `${nn.quote(fieldName(path))} har ${found} teikn og plass til ${max}. Kort han ned; heile namnet høyrer heime i «title».`,
  },
});
