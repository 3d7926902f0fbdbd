import { dueDate, isDate } from "@kommuneradar/core";
import { defineRule } from "../rule.js";
import { en, nb, nn } from "../wording.js";

declare module "@kommuneradar/core" {
  interface ProblemData {
    "review-overdue": {
      /** Last day to review, YYYY-MM-DD. */
      readonly due: string;
      /** Stated for this assessment, or its date and the radar's interval. */
      readonly by: "reviewBy" | "reviewEvery";
    };
  }
}

export const reviewOverdue = defineRule({
  code: "review-overdue",
  severity: "warning",
  title: {
    en: "Review overdue",
    nb: "Vurderingen skulle vært gjennomgått",
    nn: "Vurderinga skulle vore gått gjennom",
  },
  message: {
    en: ({ due, by }) =>
      `This assessment was to be reviewed by ${due} (${en.quote(by)}). Assess anew and update “date”${by === "reviewBy" ? " and “reviewBy”" : ""}.`,
    nb: ({ due, by }) =>
      `Vurderingen skulle vært gjennomgått innen ${due} (${nb.quote(by)}). Vurder på nytt og oppdater «date»${by === "reviewBy" ? " og «reviewBy»" : ""}.`,
    nn: ({ due, by }) =>
      `Vurderinga skulle vore gått gjennom innan ${due} (${nn.quote(by)}). Vurder på nytt og oppdater «date»${by === "reviewBy" ? " og «reviewBy»" : ""}.`,
  },
  *checkRadar({ radar, today, rangeOf }) {
    // A frozen edition says what was held then; nobody reviews it.
    if (radar.edition !== undefined) return;
    for (const { assessment, index, status } of radar.technologies) {
      if (status !== "active" || assessment === undefined) continue;
      const at = ["technologies", index, "assessment"];
      const due = dueDate(assessment, radar.reviewEvery);
      if (due === undefined || due >= today) continue;
      // A review before the assessment is a slip of the pen, and said to be one.
      if (isDate(assessment.date) && due < assessment.date) continue;
      const by = isDate(assessment.reviewBy) ? "reviewBy" : "reviewEvery";
      yield { range: rangeOf([...at, by === "reviewBy" ? "reviewBy" : "date"]), data: { due, by } };
    }
  },
});
