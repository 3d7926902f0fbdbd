import { defineRule } from "../rule.js";
import { en, nb, nn } from "../wording.js";

export const roundedWeight = defineRule({
  code: "rounded-weight",
  severity: "info",
  title: { en: "Rounded weight", nb: "Avrundet vekt", nn: "Avrunda vekt" },
  message: {
    en: ({ value, rounded }) =>
      `${en.quote(value)} has more than three decimals and is read as ${en.quote(rounded)}.`,
    nb: ({ value, rounded }) =>
      `${nb.quote(value)} har flere enn tre desimaler og leses som ${nb.quote(rounded.replace(".", ","))}.`,
    nn: ({ value, rounded }) =>
      `${nn.quote(value)} har fleire enn tre desimalar og blir lese som ${nn.quote(rounded.replace(".", ","))}.`,
  },
});
