import { formatNumber } from "@kommuneradar/core";
import { defineRule } from "../rule.js";

declare module "@kommuneradar/core" {
  interface ProblemData {
    /** `hours`: set free in a year. */
    "freed-time-without-use": { readonly hours: number };
  }
}

export const freedTimeWithoutUse = defineRule({
  code: "freed-time-without-use",
  severity: "hint",
  title: { en: "Freed time without a use", nb: "Frigjort tid uten bruk", nn: "Frigjord tid utan bruk" },
  message: {
    en: ({ hours }) =>
      `${formatNumber(hours, "en")} hours are set free, and nothing says what for. Freed time becomes a benefit when it is used: write “usedFor”.`,
    nb: ({ hours }) =>
      `${formatNumber(hours, "nb")} timer frigjøres, men det står ikke hva de brukes til. Frigjort tid blir en gevinst når den brukes: skriv «usedFor».`,
    nn: ({ hours }) =>
      `${formatNumber(hours, "nn")} timar blir frigjorde, men det står ikkje kva dei blir brukte til. Frigjord tid blir ein gevinst når ho blir brukt: skriv «usedFor».`,
  },
  *checkProjects({ projects, source }) {
    for (const { freedTime, index } of projects.projects) {
      if (freedTime === undefined || freedTime.usedFor !== undefined || freedTime.hours === 0) continue;
      yield {
        range: source.rangeOf(["projects", index, "freedTime"], "key"),
        data: { hours: freedTime.hours },
      };
    }
  },
});
