import { isDate } from "@kommuneradar/core";
import { defineRule } from "../rule.js";
import { en, nb, nn } from "../wording.js";

declare module "@kommuneradar/core" {
  interface ProblemData {
    "review-before-assessment": { readonly reviewBy: string; readonly date: string };
  }
}

export const reviewBeforeAssessment = defineRule({
  code: "review-before-assessment",
  severity: "warning",
  title: {
    en: "Review before the assessment",
    nb: "Gjennomgang før vurderingen",
    nn: "Gjennomgang før vurderinga",
  },
  message: {
    en: ({ reviewBy, date }) =>
      `The review, ${en.quote(reviewBy)}, lies before the assessment itself, ${en.quote(date)}. Check both dates.`,
    nb: ({ reviewBy, date }) =>
      `Gjennomgangen, ${nb.quote(reviewBy)}, ligger før selve vurderingen, ${nb.quote(date)}. Sjekk begge datoene.`,
    nn: ({ reviewBy, date }) =>
      `Gjennomgangen, ${nn.quote(reviewBy)}, ligg før sjølve vurderinga, ${nn.quote(date)}. Sjekk begge datoane.`,
  },
  *checkRadar({ radar, rangeOf }) {
    for (const { assessment, index } of radar.technologies) {
      const { date, reviewBy } = assessment ?? {};
      if (!isDate(date) || !isDate(reviewBy) || reviewBy >= date) continue;
      yield { range: rangeOf(["technologies", index, "assessment", "reviewBy"]), data: { reviewBy, date } };
    }
  },
});
