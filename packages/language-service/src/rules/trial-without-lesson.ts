import { defineRule } from "../rule.js";

declare module "@kommuneradar/core" {
  interface ProblemData {
    "trial-without-lesson": { readonly outcome: "worked" | "failed" | "stopped" };
  }
}

export const trialWithoutLesson = defineRule({
  code: "trial-without-lesson",
  severity: "hint",
  title: { en: "Trial without a lesson", nb: "Forsøk uten lærdom", nn: "Forsøk utan lærdom" },
  message: {
    en: () => "The trial is over, and nothing says what it taught. Write “learnt”: what failed teaches too.",
    nb: () =>
      "Forsøket er over, men det står ikke hva man lærte av det. Skriv «learnt»: også det som ikke virker, lærer man av.",
    nn: () =>
      "Forsøket er over, men det står ikkje kva ein lærte av det. Skriv «learnt»: òg det som ikkje verkar, lærer ein av.",
  },
  *checkProjects({ projects, source }) {
    for (const project of projects.projects) {
      for (const { outcome, learnt, index } of project.learning) {
        if (outcome === "ongoing" || learnt !== undefined) continue;
        yield {
          range: source.rangeOf(["projects", project.index, "learning", index, "outcome"]),
          data: { outcome },
        };
      }
    }
  },
});
