import type { Language } from "@kommuneradar/core";
import { expect, test } from "vitest";
import { editOf, offeredAt } from "../support/completion.ts";
import { file } from "../support/features.ts";
import { radarText, technologyText } from "../support/radar-text.ts";
import { sampleEstimate, sampleRadar, sampleWorkforce } from "../support/sample.ts";

const others = [
  file("by.radar.yaml", sampleRadar),
  file("by.estimate.yaml", sampleEstimate),
  file("folk.workforce.csv", sampleWorkforce),
];
const assessed =
  "    assessment: { solutions: robust, understanding: clear, potential: validated, date: 2026-01-31 }\n";
const estimate = "kommuneradar: estimate/1\ntitle: E\n";

const projects = "kommuneradar: projects/1\ntitle: P\n";
const project = `${projects}projects:\n  - id: a\n    title: A\n    category: efficiency\n`;
const plan = "kommuneradar: plan/1\ntitle: P\n";

const places: readonly (readonly [string, string, string?])[] = [
  ["an empty radar", "│"],
  ["an empty estimate", "│", "ny.estimate.yaml"],
  ["the first category", "kommuneradar: radar/1\ncategories:\n  │\n"],
  ["a new entry of technologies", radarText("  - │\n")],
  ["a new entry of technologies in brackets", radarText("").replace("technologies:", "technologies: [│]")],
  ["a key of a technology", technologyText("    owner: x\n    │\n")],
  ["a ring", technologyText(`    ring: │\n${assessed}`)],
  ["a review date", technologyText(assessed.replace(" }", ", reviewBy: │ }"), "reviewEvery: 2 years\n")],
  ["an assessment", technologyText("    assessment:\n      │\n")],
  ["evidence", technologyText("    assessment:\n      evidence:\n        - │\n")],
  ["an area of use", technologyText("    areasOfUse:\n      - │\n")],
  ["occupations", technologyText("    areasOfUse:\n      - { sector: health, occupations: [helsef│] }\n")],
  ["a language of a text", technologyText("    summary: { nb: Kort, │ }\n")],
  ["a work process", `${estimate}processes:\n  - │\n`, "ny.estimate.yaml"],
  ["a technology of an estimate", `${estimate}processes:\n  - technology: │\n`, "ny.estimate.yaml"],
  ["overrides", `${estimate}overrides:\n  - │\n`, "ny.estimate.yaml"],
  ["the method", `${estimate}method:\n  │\n`, "ny.estimate.yaml"],
  ["a mapping method", `${estimate}method:\n  mapping: │\n`, "ny.estimate.yaml"],
  ["a workforce file", `${estimate}workforce: │\n`, "ny.estimate.yaml"],
  ["a new project", `${projects}projects:\n  - │\n`, "ny.projects.yaml"],
  ["a new project in brackets", `${projects}projects: [│]\n`, "ny.projects.yaml"],
  ["a new trial", `${project}    learning:\n      - │\n`, "ny.projects.yaml"],
  ["a new benefit", `${project}    benefits:\n      - │\n`, "ny.projects.yaml"],
  ...["challenges", "platforms", "processes", "measures", "consequences", "scenarios"].map(
    (list) => [`a new entry of ${list}`, `${plan}${list}:\n  - │\n`, "ny.plan.yaml"] as const,
  ),
  ["a municipality in a table", `${sampleWorkforce}oslo│\n`, "ny.workforce.csv"],
  ["a sector in a table", `${sampleWorkforce}0301;│\n`, "ny.workforce.csv"],
];

/** A list as an editor shows it: label, what stands beside it, and what is put in. */
function list(language: Language): string {
  return places
    .map(([place, fixture, name = "ny.radar.yaml"]) => {
      const { items } = offeredAt(fixture, { name, language, others });
      const lines = items.map((item) => {
        const beside = item.labelDetails?.description;
        const marks = `${item.preselect ? "*" : " "}${item.command ? "…" : " "}`;
        const shown = beside === undefined ? item.label : `${item.label} (${beside})`;
        return `${marks} ${shown} → ${JSON.stringify(editOf(item).newText).slice(1, -1)}\n`;
      });
      return `## ${place}\n\n${lines.join("")}`;
    })
    .join("\n");
}

test.each(["nb", "nn", "en"] as const)("whole lists in %s", async (language) => {
  await expect(list(language)).toMatchFileSnapshot(`../golden/completions/${language}.txt`);
});
