import { defineRule } from "../rule.js";

export const missingOccupation = defineRule({
  code: "missing-occupation",
  severity: "error",
  title: { en: "Missing occupation", nb: "Yrke mangler", nn: "Yrke manglar" },
  message: {
    en: () =>
      "The row has no occupation, so its weight gets no value. Fill in an occupation code, or remove the row.",
    nb: () => "Raden mangler yrke, så vekten får ingen verdi. Fyll inn en yrkeskode, eller fjern raden.",
    nn: () => "Rada manglar yrke, så vekta får ingen verdi. Fyll inn ein yrkeskode, eller fjern rada.",
  },
});
