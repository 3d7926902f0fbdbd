import { assessByTrial, type Language, type TrialOutcome } from "@kommuneradar/core";
import { defineRule } from "../rule.js";

declare module "@kommuneradar/core" {
  interface ProblemData {
    /** `technology` by its id. */
    "trial-not-assessed": {
      readonly technology: string;
      readonly outcome: "worked" | "failed" | "stopped";
    };
  }
}

const outcomes: Readonly<Record<Language, Readonly<Record<Exclude<TrialOutcome, "ongoing">, string>>>> = {
  en: { worked: "The trial worked", failed: "The trial failed", stopped: "The trial was stopped" },
  nb: { worked: "Forsøket virket", failed: "Forsøket virket ikke", stopped: "Forsøket ble stoppet" },
  nn: { worked: "Forsøket verka", failed: "Forsøket verka ikkje", stopped: "Forsøket vart stoppa" },
};

export const trialNotAssessed = defineRule({
  code: "trial-not-assessed",
  severity: "hint",
  title: {
    en: "Trial later than the assessment",
    nb: "Forsøk etter vurderingen",
    nn: "Forsøk etter vurderinga",
  },
  message: {
    en: ({ technology, outcome }) =>
      `${outcomes.en[outcome]} and taught something after “${technology}” was assessed. Assess it anew; a quick fix writes the level with the trial as evidence.`,
    nb: ({ technology, outcome }) =>
      `${outcomes.nb[outcome]} og lærte dere noe etter at «${technology}» ble vurdert. Vurder den på nytt; en hurtigretting skriver nivået med forsøket som kilde.`,
    nn: ({ technology, outcome }) =>
      `${outcomes.nn[outcome]} og lærte dykk noko etter at «${technology}» vart vurdert. Vurder han på nytt; ei hurtigretting skriv nivået med forsøket som kjelde.`,
  },
  *checkProjects({ projects, source, radar }) {
    const named = radar();
    if (named === undefined) return;
    for (const project of projects.projects) {
      for (const trial of project.learning) {
        const { outcome } = trial;
        const assessed = outcome === "ongoing" ? undefined : assessByTrial(named, project, trial);
        if (outcome === "ongoing" || assessed === undefined) continue;
        yield {
          range: source.rangeOf(["projects", project.index, "learning", trial.index, "outcome"]),
          data: { technology: assessed.technology.id, outcome },
        };
      }
    }
  },
});
