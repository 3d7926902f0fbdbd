import { describe, expect, test } from "vitest";
import { applied, editOf, firstDraft, offeredAt } from "../support/completion.ts";
import { file, serviceOver } from "../support/features.ts";

const projects = "kommuneradar: projects/1\ntitle: P\n";
const project = `${projects}projects:\n  - id: a\n    title: A\n    category: efficiency\n`;
const plan = "kommuneradar: plan/1\ntitle: P\n";

describe.each(["nb", "nn", "en"] as const)("in %s", (language) => {
  test.each([
    ["ny.projects.yaml", "Nytt prosjekt", `${projects}projects:\n  - │\n`],
    ["ny.projects.yaml", "Nytt prosjekt", `${projects}projects: [│]\n`],
    ["ny.projects.yaml", "Nytt forsøk", `${project}    learning:\n      - │\n`],
    ["ny.projects.yaml", "Nytt forsøk", `${project}    learning: [│]\n`],
    ["ny.projects.yaml", "Ny gevinst", `${project}    benefits:\n      - │\n`],
    ["ny.plan.yaml", "Ny utfordring", `${plan}challenges:\n  - │\n`],
    ["ny.plan.yaml", "Ny plattform", `${plan}platforms:\n  - │\n`],
    ["ny.plan.yaml", "Ny arbeidsprosess", `${plan}processes:\n  - │\n`],
    ["ny.plan.yaml", "Nytt tiltak", `${plan}measures: [│]\n`],
    ["ny.plan.yaml", "Ny konsekvens", `${plan}consequences:\n  - │\n`],
    ["ny.plan.yaml", "Nytt scenario", `${plan}scenarios:\n  - │\n`],
    ["ny.plan.yaml", "Nytt scenario", `${plan}scenarios: [│]\n`],
  ])(
    "%s: %s is offered first, and without a fault before anything is written over",
    (name, label, fixture) => {
      const { text, items } = offeredAt(fixture, { name, language });
      const [first] = items;
      expect(first).toBeDefined();
      if (first === undefined) return;
      // Found by the words of every language.
      expect(first.filterText).toContain(label);
      const edit = editOf(first);
      const written = applied(text, { ...edit, newText: firstDraft(edit.newText) });
      const document = file(name, written);
      const errors = serviceOver([document])
        .diagnostics(document)
        ?.filter(({ severity }) => severity === 1);
      expect({ written, errors }).toEqual({ written, errors: [] });
    },
  );
});
