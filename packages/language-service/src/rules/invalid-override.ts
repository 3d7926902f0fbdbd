import { classificationTitle, nearestOccupations } from "@kommuneradar/core";
import type { ClassificationId } from "@kommuneradar/schema";
import { defineRule, type EstimateContext } from "../rule.js";
import { en, nb, nn } from "../wording.js";

export const invalidOverride = defineRule({
  code: "invalid-override",
  severity: "error",
  title: {
    en: "Invalid override",
    nb: "Overstyring av et ukjent yrke",
    nn: "Overstyring av eit ukjent yrke",
  },
  message: {
    en: ({ code, classification, nearest }) =>
      `This override is for ${en.quote(code)}, which is not in ${classificationTitle(classification)}.${en.suggestOccupation(nearest) || " Write a code of that classification."}`,
    nb: ({ code, classification, nearest }) =>
      `Overstyringen gjelder ${nb.quote(code)}, som ikke finnes i ${classificationTitle(classification)}.${nb.suggestOccupation(nearest) || " Skriv en kode fra den klassifikasjonen."}`,
    nn: ({ code, classification, nearest }) =>
      `Overstyringa gjeld ${nn.quote(code)}, som ikkje finst i ${classificationTitle(classification)}.${nn.suggestOccupation(nearest) || " Skriv ein kode frå den klassifikasjonen."}`,
  },
  *checkEstimate(context) {
    const { estimate, reference } = context;
    const stated = estimate.workforce.flatMap(({ codes }) => codes ?? []);
    // A file that states no classification may still have one in its header: then a code of any will do.
    const open = stated.length < estimate.workforce.length || stated.length === 0;
    const possible = open ? (Object.keys(reference.classifications) as ClassificationId[]) : stated;
    const classification = stated[0] ?? "styrk08";
    for (const { occupation: code, range } of estimate.overrides) {
      if (possible.some((id) => exists(code, id, context))) continue;
      const nearest = nearestOccupations(code, reference.classifications[classification]);
      yield { range, data: { code, classification, nearest } };
    }
  },
});

/** Under SOC-2010 the score sets' own hybrid codes are accepted too. */
function exists(code: string, id: ClassificationId, { estimate, reference }: EstimateContext): boolean {
  if (reference.classifications[id].groups.has(code)) return true;
  return (
    id === "soc2010" && estimate.scores.some((scores) => reference.scoreSets.get(scores)?.values.has(code))
  );
}
