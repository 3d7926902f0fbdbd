import { defineRule } from "../rule.js";

export const missingOccupation = defineRule({
  code: "missing-occupation",
  severity: "error",
  title: { en: "Missing occupation", nb: "Yrke mangler" },
  message: {
    en: () =>
      "The row has no occupation, so its weight gets no value. Fill in an occupation code, or remove the row.",
    nb: () => "Raden mangler yrke, så vekten får ingen verdi. Fyll inn en yrkeskode, eller fjern raden.",
  },
});
