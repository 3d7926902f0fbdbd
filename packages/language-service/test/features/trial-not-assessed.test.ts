import { describe, expect, test } from "vitest";
import { applyEdits } from "../support/apply-edits.ts";
import { atCursor, file, serviceOver } from "../support/features.ts";
import { radarText } from "../support/radar-text.ts";
import { today } from "../support/world.ts";

const projectsText = (trial: string, more = "") => `kommuneradar: projects/1
title: Prosjekter
radar: by.radar.yaml
projects:
  - id: lister
    title: Vaktlister
    category: efficiency
    technologies: [rpa]
${more}    learning:
      - hypothesis: Roboten kan foreslå vikar
        learnt: Likt skjema først
        ended: 2026-03-13
        outcome: ${trial}
`;

/** What is offered where the cursor is, with what each makes of the radar. */
function offered(technology: string, fixture: string) {
  const { text, position } = atCursor(fixture);
  const projects = file("by.projects.yaml", text);
  const radar = file("by.radar.yaml", radarText(technology));
  const service = serviceOver([projects, radar]);
  const at = { start: position, end: position };
  const diagnostics = (service.diagnostics(projects) ?? []).filter(
    ({ range, code }) =>
      code === "trial-not-assessed" &&
      range.start.line === position.line &&
      range.start.character <= position.character &&
      position.character <= range.end.character,
  );
  return service.codeActions(projects, at, diagnostics).map(({ title, edit }) => {
    const edits = (edit?.documentChanges ?? []).flatMap((change) =>
      "edits" in change && change.textDocument.uri === radar.uri
        ? change.edits.flatMap((one) => ("newText" in one ? [one] : []))
        : [],
    );
    const after = applyEdits(radar.getText(), edits);
    const problems = serviceOver([projects, { ...radar, getText: () => after }]);
    return {
      title,
      added: after.split("\n").filter((line) => !radar.getText().split("\n").includes(line)),
      errors: (problems.diagnostics({ ...radar, getText: () => after }) ?? []).filter(
        ({ severity }) => severity === 1,
      ),
      left: (problems.diagnostics(projects) ?? []).filter(({ code }) => code === "trial-not-assessed"),
    };
  });
}

const block = (assessment: string) => `  - id: rpa
    title: RPA
    category: processes
    ring: assess
    ringBecause: Etter vedtak
    assessment:
${assessment}`;

const assessed = block(`      solutions: ready
      understanding: immature # uklart
      potential: demonstrated
      date: 2026-01-10
      evidence:
        - Rapport
`);

describe("a closed trial later than the assessment", () => {
  test("that worked: a step more understanding, or a validated potential, with itself as evidence", () => {
    const fixes = offered(assessed, projectsText("wo│rked"));
    const evidence =
      '        - { title: "Vaktlister: Roboten kan foreslå vikar", kind: trial, date: 2026-03-13 }';
    expect(fixes).toEqual([
      {
        title: "Set “understanding” of “rpa” to “clear”, with the trial as evidence",
        added: ["      understanding: clear # uklart", `      date: ${today}`, evidence],
        errors: [],
        left: [],
      },
      {
        title: "Set “potential” of “rpa” to “validated”, with the trial as evidence",
        added: ["      potential: validated", `      date: ${today}`, evidence],
        errors: [],
        left: [],
      },
    ]);
  });

  test("that failed taught too: more is understood, and the potential is less certain", () => {
    expect(offered(assessed, projectsText("failed│")).map(({ title }) => title)).toEqual([
      "Set “understanding” of “rpa” to “clear”, with the trial as evidence",
      "Set “potential” of “rpa” to “promising”, with the trial as evidence",
    ]);
  });

  test("that was stopped says nothing of the potential", () => {
    expect(offered(assessed, projectsText("│stopped")).map(({ title }) => title)).toEqual([
      "Set “understanding” of “rpa” to “clear”, with the trial as evidence",
    ]);
  });

  test.each([
    [
      "in brackets",
      "  - { id: rpa, title: RPA, category: processes, ring: assess, ringBecause: V, assessment: { potential: promising, evidence: [Rapport] } }\n",
    ],
    ["empty brackets", "  - { id: rpa, title: RPA, category: processes, assessment: {} }\n"],
    ["without an assessment", "  - { id: rpa, title: RPA, category: processes }\n"],
    [
      "without an assessment, in lines",
      "  - id: rpa\n    title: RPA\n    category: processes\n    tags: [a]\n",
    ],
    [
      "an assessment to be written",
      block("").replace("    ring: assess\n    ringBecause: Etter vedtak\n", ""),
    ],
    ["an empty list of evidence", block("      potential: promising\n      evidence: []\n")],
    ["nothing in its place", block("      potential: promising\n      date:\n      evidence:\n")],
    [
      "evidence in lines of its own",
      block("      evidence:\n        - title: A\n          kind: other # til slutt\n    tags: [a]\n"),
    ],
  ])("is written into the radar as it is written: %s", (_, technology) => {
    const fixes = offered(technology, projectsText("worked│"));
    expect(fixes).toHaveLength(2);
    for (const { added, errors, left } of fixes) {
      expect(errors).toEqual([]);
      expect(left).toEqual([]);
      expect(added.join("\n")).toContain("kind: trial, date: 2026-03-13");
      expect(added.join("\n")).toContain(`date: ${today}`);
    }
  });

  test("is of the area of use in the sector of the project, where that states the level itself", () => {
    const area =
      "    areasOfUse:\n      - { sector: school }\n      - { sector: health, understanding: unknown }\n";
    const [first] = offered(assessed.concat(area), projectsText("worked│", "    sector: health\n"));
    expect(first?.title).toBe("Set “understanding” of “rpa” to “immature”, with the trial as evidence");
    expect(first?.added).toContain("      - { sector: health, understanding: immature }");
    expect(first?.added.join("\n")).not.toContain("clear");
    expect(first?.left).toEqual([]);
  });
});

describe("nothing is proposed", () => {
  test.each([
    ["while it is going on", assessed, projectsText("ongoing│")],
    [
      "where the assessment is of that day",
      assessed.replace("2026-01-10", "2026-03-13"),
      projectsText("worked│"),
    ],
    [
      "where the trial is evidence already",
      assessed.replace("- Rapport", '- { title: "Vaktlister: Roboten kan foreslå vikar" }'),
      projectsText("worked│"),
    ],
    [
      "where nothing was learnt",
      assessed,
      projectsText("worked│").replace("        learnt: Likt skjema først\n", ""),
    ],
    ["of a technology off the rings", assessed.concat("    status: phased-out\n"), projectsText("worked│")],
    ["where several technologies are meant", assessed, projectsText("worked│").replace("[rpa]", "[rpa, ki]")],
    [
      "where the levels are reached",
      assessed.replace("immature", "clear").replace("demonstrated", "validated"),
      projectsText("worked│"),
    ],
  ])("%s", (_, technology, fixture) => {
    const two = technology.concat("  - { id: ki, title: KI, category: processes }\n");
    expect(offered(two, fixture)).toEqual([]);
  });

  test("by a file whose radar is not there", () => {
    const { text } = atCursor(projectsText("worked│"));
    const projects = file("by.projects.yaml", text);
    const codes = serviceOver([projects])
      .diagnostics(projects)
      ?.map(({ code }) => code);
    expect(codes).toEqual(["radar-not-found"]);
  });
});
