import { defineRule } from "../rule.js";

export const invalidSpread = defineRule({
  code: "invalid-spread",
  severity: "error",
  title: {
    en: "Spread without its value",
    nb: "Spenn som ikke rommer verdien",
    nn: "Spenn som ikkje rommar verdien",
  },
  message: {
    en: ({ least, greatest, probability }) =>
      `The spread from ${least} to ${greatest} does not hold the value ${probability}. Write the least and then the greatest value that is thinkable, with that value between them.`,
    nb: ({ least, greatest, probability }) =>
      `Spennet fra ${least} til ${greatest} rommer ikke verdien ${probability}. Skriv den minste og så den største verdien som kan tenkes, med verdien mellom dem.`,
    nn: ({ least, greatest, probability }) =>
      `Spennet frå ${least} til ${greatest} rommar ikkje verdien ${probability}. Skriv den minste og så den største verdien som kan tenkjast, med verdien mellom dei.`,
  },
});
