import { classificationTitle, nearestOccupations, remembered } from "@kommuneradar/core";
import { defineRule } from "../rule.js";
import { en, nb, nn } from "../wording.js";

export const unknownOccupation = defineRule({
  code: "unknown-occupation",
  severity: "error",
  title: { en: "Unknown occupation", nb: "Ukjent yrkeskode", nn: "Ukjend yrkeskode" },
  message: {
    en: ({ code, classification, nearest }) =>
      `There is no occupation ${en.quote(code)} in ${classificationTitle(classification)}; it gets no value.${en.suggestOccupation(nearest) || " Correct the code, or state another classification."}`,
    nb: ({ code, classification, nearest }) =>
      `Yrkeskoden ${nb.quote(code)} finnes ikke i ${classificationTitle(classification)} og får ingen verdi.${nb.suggestOccupation(nearest) || " Rett koden, eller oppgi en annen klassifikasjon."}`,
    nn: ({ code, classification, nearest }) =>
      `Yrkeskoden ${nn.quote(code)} finst ikkje i ${classificationTitle(classification)} og får ingen verdi.${nn.suggestOccupation(nearest) || " Rett koden, eller oppgje ein annan klassifikasjon."}`,
  },
  *checkMapping({ rows, classification, exists }) {
    const nearestTo = remembered((code) => nearestOccupations(code, classification));
    for (const { target, targetRange } of rows) {
      if (target === "" || exists(target)) continue;
      // Of a column in other codes only the first problems are kept: for the others nobody asks.
      const data = {
        code: target,
        classification: classification.id,
        get nearest() {
          return nearestTo(target);
        },
      };
      yield { range: targetRange, data };
    }
  },
});
