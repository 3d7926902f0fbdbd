import { defineRule } from "../rule.js";

declare module "@kommuneradar/core" {
  interface ProblemData {
    "robust-without-evidence": Record<string, never>;
  }
}

export const robustWithoutEvidence = defineRule({
  code: "robust-without-evidence",
  severity: "warning",
  title: { en: "Robust solutions without evidence", nb: "Robust uten kilde", nn: "Robust utan kjelde" },
  message: {
    en: () => "“robust” solutions need at least one reference. Name it under “evidence”, or lower the level.",
    nb: () => "«robust» krever minst én kilde. Oppgi den under «evidence», eller sett nivået lavere.",
    nn: () => "«robust» krev minst éi kjelde. Oppgje ho under «evidence», eller set nivået lågare.",
  },
  *checkRadar({ radar, rangeOf }) {
    for (const { assessment, index } of radar.technologies) {
      if (assessment?.solutions !== "robust" || assessment.evidence.length > 0) continue;
      yield { range: rangeOf(["technologies", index, "assessment", "solutions"]), data: {} };
    }
  },
});
