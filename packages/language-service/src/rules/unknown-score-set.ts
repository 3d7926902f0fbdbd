import { nearestName } from "@kommuneradar/core";
import { defineRule } from "../rule.js";
import { en, nb, nn } from "../wording.js";

export const unknownScoreSet = defineRule({
  code: "unknown-score-set",
  severity: "error",
  title: { en: "Unknown score set", nb: "Ukjent skåresett", nn: "Ukjent skåresett" },
  message: {
    en: (data) => `There is no score set ${en.quote(data.name)}.${en.suggest(data)}`,
    nb: (data) => `Det finnes ikke noe skåresett ${nb.quote(data.name)}.${nb.suggest(data)}`,
    nn: (data) => `Det finst ikkje noko skåresett ${nn.quote(data.name)}.${nn.suggest(data)}`,
  },
  *checkEstimate({ estimate, reference, source }) {
    const allowed = [...reference.scoreSets.keys()];
    const isList = source.value instanceof Map && Array.isArray(source.value.get("scores"));
    const own = new Set(estimate.scoreFiles.map(({ id }) => id));
    for (const [index, name] of estimate.scores.entries()) {
      if (reference.scoreSets.has(name) || own.has(name)) continue;
      yield {
        range: source.rangeOf(isList ? ["scores", index] : ["scores"]),
        data: { name, nearest: nearestName(name, allowed), allowed },
      };
    }
  },
});
