import { isDate } from "@kommuneradar/core";
import { defineRule } from "../rule.js";
import { en, nb } from "../wording.js";

declare module "@kommuneradar/core" {
  interface ProblemData {
    "date-in-future": {
      readonly of: "assessment" | "evidence";
      readonly date: string;
      readonly today: string;
    };
  }
}

export const dateInFuture = defineRule({
  code: "date-in-future",
  severity: "warning",
  message: {
    en: ({ of, date, today }) =>
      `${en.quote(date)} is after today, ${today}. ${of === "evidence" ? "Write the day the evidence is from." : "Write the day it was assessed; a coming review belongs in “reviewBy”."}`,
    nb: ({ of, date, today }) =>
      `${nb.quote(date)} er etter dagens dato, ${today}. ${of === "evidence" ? "Skriv dagen kilden er fra." : "Skriv dagen det ble vurdert; en kommende gjennomgang hører hjemme i «reviewBy»."}`,
  },
  *checkRadar({ radar, today, rangeOf }) {
    for (const { assessment, index } of radar.technologies) {
      const at = ["technologies", index, "assessment"];
      if (isDate(assessment?.date) && assessment.date > today) {
        yield { range: rangeOf([...at, "date"]), data: { of: "assessment", date: assessment.date, today } };
      }
      for (const [item, { date }] of (assessment?.evidence ?? []).entries()) {
        if (!isDate(date) || date <= today) continue;
        yield { range: rangeOf([...at, "evidence", item, "date"]), data: { of: "evidence", date, today } };
      }
    }
  },
});
