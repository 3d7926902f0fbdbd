import { isAssessed } from "../is-assessed.js";
import { defineRule } from "../rule.js";

declare module "@kommuneradar/core" {
  interface ProblemData {
    "missing-evidence": Record<string, never>;
  }
}

export const missingEvidence = defineRule({
  code: "missing-evidence",
  severity: "hint",
  title: { en: "Assessment without evidence", nb: "Vurdering uten kilder", nn: "Vurdering utan kjelder" },
  message: {
    en: () => "The assessment rests on no reference. Name what it builds on under “evidence”.",
    nb: () => "Vurderingen viser ikke til noen kilde. Oppgi hva den bygger på, under «evidence».",
    nn: () => "Vurderinga viser ikkje til noka kjelde. Oppgje kva ho byggjer på, under «evidence».",
  },
  *checkRadar({ radar, rangeOf, isWritten }) {
    if (radar.edition !== undefined) return;
    for (const technology of radar.technologies) {
      const at = ["technologies", technology.index, "assessment"];
      // Without evidence a robust solution has a warning of its own.
      if (!isAssessed(technology) || technology.assessment?.solutions === "robust") continue;
      if (technology.assessment?.evidence.length || isWritten([...at, "evidence", 0])) continue;
      yield { range: rangeOf(at, "key"), data: {} };
    }
  },
});
