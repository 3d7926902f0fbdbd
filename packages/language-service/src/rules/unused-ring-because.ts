import { placeTechnology } from "@kommuneradar/core";
import { defineRule } from "../rule.js";
import { en, nb, nn } from "../wording.js";

declare module "@kommuneradar/core" {
  interface ProblemData {
    "unused-ring-because": { readonly ring: string };
  }
}

export const unusedRingBecause = defineRule({
  code: "unused-ring-because",
  severity: "info",
  title: { en: "Reason without a departure", nb: "Begrunnelse uten avvik", nn: "Grunngjeving utan avvik" },
  unnecessary: true,
  message: {
    en: ({ ring }) =>
      `The rule gives ${en.quote(ring)} too, so there is nothing to justify. Remove “ringBecause”, or move the text to “grounds”.`,
    nb: ({ ring }) =>
      `Regelen gir også ${nb.quote(ring)}, så det er ikke noe avvik å begrunne. Fjern «ringBecause», eller flytt teksten til «grounds».`,
    nn: ({ ring }) =>
      `Regelen gjev òg ${nn.quote(ring)}, så det er ikkje noko avvik å grunngje. Fjern «ringBecause», eller flytt teksten til «grounds».`,
  },
  *checkRadar({ radar, rangeOf }) {
    for (const technology of radar.technologies) {
      if (technology.ringBecause === undefined) continue;
      const { ring, outcome } = placeTechnology(radar, technology);
      if (ring === undefined || outcome.state !== "derived" || outcome.ring !== ring) continue;
      yield { range: rangeOf(["technologies", technology.index, "ringBecause"], "key"), data: { ring } };
    }
  },
});
