import { defineRule } from "../rule.js";
import { en, nb, nn } from "../wording.js";

export const municipalityWithoutRows = defineRule({
  code: "municipality-without-rows",
  severity: "warning",
  title: { en: "Municipality without rows", nb: "Kommune uten rader", nn: "Kommune utan rader" },
  message: {
    en: ({ code }) =>
      `No row of the workforce files is of municipality ${en.quote(code)}, so there is nothing to lay beside the others. The files need a municipality column, and the number as it stands in it.`,
    nb: ({ code }) =>
      `Ingen rad i arbeidsstyrkefilene gjelder kommune ${nb.quote(code)}, så det er ingenting å stille ved siden av de andre. Filene må ha en kommunekolonne, og nummeret må være det som står der.`,
    nn: ({ code }) =>
      `Ingen rad i arbeidsstyrkefilene gjeld kommune ${nn.quote(code)}, så det er ingenting å stille ved sida av dei andre. Filene må ha ein kommunekolonne, og nummeret må vere det som står der.`,
  },
});
