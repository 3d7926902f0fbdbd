import { isAssessed } from "../is-assessed.js";
import { defineRule } from "../rule.js";

declare module "@kommuneradar/core" {
  interface ProblemData {
    "missing-owner": Record<string, never>;
  }
}

export const missingOwner = defineRule({
  code: "missing-owner",
  severity: "hint",
  title: { en: "No owner", nb: "Ingen ansvarlig", nn: "Ingen ansvarleg" },
  message: {
    en: () => "Nobody is named as owner. Write in “owner” who keeps this entry up to date.",
    nb: () => "Ingen er oppgitt som ansvarlig. Skriv i «owner» hvem som holder oppføringen oppdatert.",
    nn: () => "Ingen er oppgjeven som ansvarleg. Skriv i «owner» kven som held oppføringa oppdatert.",
  },
  *checkRadar({ radar, rangeOf, isWritten }) {
    if (radar.edition !== undefined) return;
    for (const technology of radar.technologies) {
      const { status, ring, index } = technology;
      // A candidate that nobody has taken up yet needs no owner.
      const isTakenUp = isAssessed(technology) || (status === "active" && ring !== undefined);
      const at = ["technologies", index];
      if (isTakenUp && !isWritten([...at, "owner"])) yield { range: rangeOf([...at, "id"], "key"), data: {} };
    }
  },
});
