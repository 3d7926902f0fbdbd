import { classificationTitle } from "@kommuneradar/core";
import { defineRule } from "../rule.js";
import { en, nb, nn } from "../wording.js";

export const unmappedCode = defineRule({
  code: "unmapped-code",
  severity: "warning",
  title: {
    en: "Code without a target",
    nb: "Kode som ikke står i nøkkelen",
    nn: "Kode som ikkje står i nøkkelen",
  },
  message: {
    en: ({ code, classification }) =>
      `The mapping leads ${en.quote(code)} to no code of ${classificationTitle(classification)}: its weight counts, without a value. Write a target for it in the mapping.`,
    nb: ({ code, classification }) =>
      `Nøkkelen gir ingen kode i ${classificationTitle(classification)} for ${nb.quote(code)}: Vekten teller med, uten verdi. Skriv en kode for den i nøkkelen.`,
    nn: ({ code, classification }) =>
      `Nøkkelen gjev ingen kode i ${classificationTitle(classification)} for ${nn.quote(code)}: Vekta tel med, utan verdi. Skriv ein kode for han i nøkkelen.`,
  },
});
