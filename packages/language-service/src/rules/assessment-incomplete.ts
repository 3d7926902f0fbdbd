import { type InputName, placeTechnology } from "@kommuneradar/core";
import { defineRule } from "../rule.js";
import { en, nb, nn } from "../wording.js";

declare module "@kommuneradar/core" {
  interface ProblemData {
    "assessment-incomplete": {
      readonly missing: readonly InputName[];
      /** The ring as written, when there is one; without it the technology stands without a ring. */
      readonly stated: string | undefined;
    };
  }
}

export const assessmentIncomplete = defineRule({
  code: "assessment-incomplete",
  severity: "info",
  title: {
    en: "Incomplete assessment",
    nb: "Vurderingen er ikke fullført",
    nn: "Vurderinga er ikkje fullført",
  },
  message: {
    en: ({ missing, stated }) =>
      `Not assessed yet: ${en.all(missing)}. ${stated === undefined ? "Until then there is no ring" : `Until then nothing shows whether ${en.quote(stated)} is right`}; fill in under “assessment”.`,
    nb: ({ missing, stated }) =>
      `Ikke vurdert ennå: ${nb.all(missing)}. ${stated === undefined ? "Inntil da finnes ingen anbefaling" : `Inntil da viser ingenting om ${nb.quote(stated)} er riktig`}; fyll inn under «assessment».`,
    nn: ({ missing, stated }) =>
      `Ikkje vurdert enno: ${nn.all(missing)}. ${stated === undefined ? "Inntil då finst det inga tilråding" : `Inntil då viser ingenting om ${nn.quote(stated)} er rett`}; fyll inn under «assessment».`,
  },
  *checkRadar({ radar, rangeOf, isWritten }) {
    for (const technology of radar.technologies) {
      if (technology.status !== "active") continue;
      const { ring, by, outcome } = placeTechnology(radar, technology);
      if (outcome.state !== "incomplete") continue;
      const stated = by === "stated" ? ring : undefined;
      // A candidate that nobody has begun to assess is no finding.
      if (stated === undefined && technology.assessment === undefined) continue;
      const at = ["technologies", technology.index];
      // An input with an invalid value is reported as that, not as missing.
      const missing = outcome.missing.filter((input) => !isWritten([...at, "assessment", input]));
      if (missing.length === 0) continue;
      yield {
        range: stated === undefined ? rangeOf([...at, "assessment"], "key") : rangeOf([...at, "ring"]),
        data: { missing, stated },
      };
    }
  },
});
