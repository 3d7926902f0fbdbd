import { defineRule } from "../rule.js";

export const lineTooLong = defineRule({
  code: "line-too-long",
  severity: "error",
  title: { en: "Line too long", nb: "For lang linje", nn: "For lang linje" },
  message: {
    en: ({ longest }) =>
      `This row is longer than ${longest} characters and is not read. Check that the file has its line ends.`,
    nb: ({ longest }) =>
      `Denne raden er lengre enn ${longest} tegn og blir ikke lest. Kontroller at filen har linjeskift.`,
    nn: ({ longest }) =>
      `Denne rada er lengre enn ${longest} teikn og blir ikkje lesen. Kontroller at fila har linjeskift.`,
  },
});
