import { defineRule } from "../rule.js";
import { en, nb, nn } from "../wording.js";

export const invalidWeight = defineRule({
  code: "invalid-weight",
  severity: "error",
  title: { en: "Invalid weight", nb: "Ugyldig vekt", nn: "Ugyldig vekt" },
  message: {
    en: ({ value, column, reason }) => {
      const found = {
        empty: "is empty",
        "not-a-number": `holds ${en.quote(value)}, which is not a number`,
        negative: `holds ${en.quote(value)}, which is negative`,
        "too-large": `holds ${en.quote(value)}, which is too large to be right`,
      }[reason];
      return `${en.quote(column)} ${found}; the row is not counted. Write a number from 0 upwards, such as 12.5.`;
    },
    nb: ({ value, column, reason }) => {
      const found = {
        empty: "er tom",
        "not-a-number": `inneholder ${nb.quote(value)}, som ikke er et tall`,
        negative: `inneholder ${nb.quote(value)}, som er negativt`,
        "too-large": `inneholder ${nb.quote(value)}, som er for stort til å være riktig`,
      }[reason];
      return `${nb.quote(column)} ${found}; raden regnes ikke med. Skriv et tall fra 0 og oppover, for eksempel 12,5.`;
    },
    nn: ({ value, column, reason }) => {
      const found = {
        empty: "er tom",
        "not-a-number": `inneheld ${nn.quote(value)}, som ikkje er eit tal`,
        negative: `inneheld ${nn.quote(value)}, som er negativt`,
        "too-large": `inneheld ${nn.quote(value)}, som er for stort til å vere rett`,
      }[reason];
      return `${nn.quote(column)} ${found}; rada blir ikkje rekna med. Skriv eit tal frå 0 og oppover, til dømes 12,5.`;
    },
  },
});
