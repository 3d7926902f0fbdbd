import { expect, test } from "vitest";
import { describeLinkedDiff, diffPlans, diffProjects, readPlan, readProjects } from "../../src/index.ts";

const projects = (...entries: readonly string[]) => {
  const { projects: file } = readProjects(
    `kommuneradar: projects/1\ntitle: P\nprojects: [${entries.map((entry) => `{ ${entry} }`).join(", ")}]\n`,
  );
  if (file === undefined) throw new Error("no projects");
  return file;
};
const plan = (text: string) => {
  const { plan: file } = readPlan(`kommuneradar: plan/1\ntitle: P\n${text}\n`);
  if (file === undefined) throw new Error("no plan");
  return file;
};
const plain = (text: string) => text.replaceAll("\u00a0", " ");
const told = (diff: Parameters<typeof describeLinkedDiff>[0], language: "en" | "nb" = "en") =>
  describeLinkedDiff(diff, language).map(({ heading, title, text }) =>
    plain(`${heading} | ${title} | ${text}`),
  );
const one = (before: string, after: string, language: "en" | "nb" = "en") =>
  told(
    diffProjects(
      projects(`id: a, title: A, category: efficiency, ${before}`),
      projects(`id: a, title: A, category: efficiency, ${after}`),
    ),
    language,
  );

test("projects that came, went, or have another id", () => {
  const diff = diffProjects(
    projects("id: a, title: A, category: efficiency", "id: gone, title: Gone, category: efficiency"),
    projects("id: b, title: A, category: efficiency", "id: new, title: New, category: innovation"),
  );
  expect(told(diff)).toEqual([
    "New | New | project",
    "Removed | Gone | project",
    "New id | A | had the id a",
  ]);
});

test("of two that share a title, neither is taken for the other", () => {
  const diff = diffProjects(
    projects("id: a, title: A, category: efficiency", "id: b, title: A, category: efficiency"),
    projects("id: c, title: A, category: efficiency"),
  );
  expect(diff.changes.map(({ kind, id }) => [kind, id])).toEqual([
    ["removed", "a"],
    ["removed", "b"],
    ["added", "c"],
  ]);
});

test.each([
  ["status: idea", "status: pilot", "Another status | A | from idea to pilot"],
  ["", "status: pilot", "Another status | A | from nothing said to pilot"],
  [
    "benefits: [{ title: T, realised: not-measured }]",
    "benefits: [{ title: T, realised: { value: 30, unit: percent } }]",
    "Measured | A | realised, T: from not measured yet to 30 %",
  ],
  [
    "benefits: [{ title: T, realised: { value: 30, unit: percent } }]",
    "benefits: [{ title: T, realised: { value: 38, unit: percent } }]",
    "Another effect | A | realised, T: from 30 % to 38 %",
  ],
  [
    "",
    "benefits: [{ title: T, potential: { value: 5, unit: hours, per: week } }]",
    "Another effect | A | potential, T: from nothing said to 5 hours a week",
  ],
  [
    "baseline: not-measured",
    "baseline: { value: 0, unit: nok }",
    "Another effect | A | baseline: from not measured yet to NOK 0",
  ],
  [
    "freedTime: { hours: 10 }",
    "freedTime: { hours: 10, usedFor: Rest }",
    "Freed time | A | now 10 hours a year, used for: Rest; before: 10 hours a year, no use stated",
  ],
  [
    "learning: [{ hypothesis: H, outcome: ongoing, started: 2026-01-01 }]",
    "learning: [{ hypothesis: H, outcome: failed, started: 2026-01-01, ended: 2026-01-31, learnt: L }]",
    "Trials | A | “H” from ongoing to did not work; learnt: L",
  ],
  ["", "learning: [{ hypothesis: H, outcome: ongoing }]", "Trials | A | “H” new, ongoing"],
  ["learning: [{ hypothesis: H, outcome: worked }]", "", "Trials | A | “H” no longer there, was worked"],
  ["tags: [x, y]", "tags: [y]", "Edited | A | tags"],
  [
    "benefits: [{ title: T, owner: O, realised: not-measured }]",
    "benefits: [{ title: T, owner: P, realised: not-measured }]",
    "Edited | A | benefits",
  ],
])("%s to %s is told once: %s", (before, after, line) => {
  expect(one(before, after)).toEqual([line]);
});

test("what says the same in another order is no change", () => {
  expect(one("tags: [x, y], technologies: [a, b]", "technologies: [b, a], tags: [y, x]")).toEqual([]);
});

test("states and assumptions of a plan, in Norwegian", () => {
  const before = plan(`platforms: [{ id: p, title: Plattform, state: partial }]
measures: [{ id: m, title: Tiltak, kind: culture, state: proposed, owner: O }]
scenarios:
  - id: s
    title: Gradvis
    from: 2026
    to: 2036
    adoption: [{ year: 2030, share: 0.2 }]
    assumptions: [{ sector: health, turnover: 0.05 }, { retirement: 0.02 }]
competence: []`);
  const after = plan(`platforms: [{ id: p, title: Plattform, state: in-place }]
measures: [{ id: m, title: Tiltak, kind: culture, state: done, owner: P }]
scenarios:
  - id: s
    title: Gradvis
    from: 2026
    to: 2041
    adoption: [{ year: 2030, share: 0.25 }, { year: 2041, share: 0.5 }]
    assumptions: [{ retirement: 0.025 }, { sector: health, turnover: 0.05, demandGrowth: 0.01 }]
competence: [{ kind: formal, title: K }]`);
  expect(told(diffPlans(before, after), "nb")).toEqual([
    "Plattformer | Plattform | fra delvis på plass til på plass",
    "Tiltak | Tiltak | fra foreslått til gjennomført",
    "Forutsetninger | Gradvis | siste år: fra 2036 til 2041",
    "Forutsetninger | Gradvis | innføring i 2030: fra 20,0 % til 25,0 %",
    "Forutsetninger | Gradvis | innføring i 2041: fra ikke sagt til 50,0 %",
    "Forutsetninger | Gradvis | andre sektorer, pensjonering: fra 2,0 % til 2,5 %",
    "Forutsetninger | Gradvis | Helse og omsorg, vekst i behovet: fra ikke sagt til 1,0 %",
    "Endret | Tiltak | eier",
    "Selve filen | Planen | kompetanse",
  ]);
});
