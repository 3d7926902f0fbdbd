import { expect, test } from "vitest";
import { readProjects } from "../../src/index.ts";
import { found, marked, textAt } from "../yaml/marked.ts";

const whole = `kommuneradar: projects/1
title: Prosjekter
radar: a.radar.yaml
projects:
  - id: vaktlister
    title: { nb: Vaktlister, en: Rotas }
    synthetic: true
    municipality: 9901
    category: efficiency
    alsoCategories: [improvement]
    status: pilot
    sector: health
    process: rota
    technologies: [rpa]
    proposed: 2025-01-10
    decided: 2025-03-01
    baseline: { value: 6.5, unit: hours, per: week }
    benefits:
      - title: Færre timer
        kind: time-saved
        owner: Enhetsleder
        potential: { value: 20, to: 30, unit: percent, of: Telefoner, source: Anslag }
        realised: not-measured
    freedTime: { hours: 400 }
    benefitsPlan: { grounds: Mål, alternativeUse: Tilsyn }
    competence:
      - { kind: formal, title: Prosesskartlegging, need: 3, available: 1 }
    learning:
      - id: en
        hypothesis: Roboten kan lese listen
        outcome: failed
        learnt: Listen må være lik
        started: 2025-04-01
        ended: 2025-04-20
    sources:
      - { title: Kilde, url: https://example.no }
`;

test("a project comes through as written, with its places", () => {
  const { projects, problems } = readProjects(whole);
  expect(problems).toEqual([]);
  const [project] = projects?.projects ?? [];
  expect(project).toMatchObject({
    id: "vaktlister",
    title: { nb: "Vaktlister", en: "Rotas" },
    synthetic: true,
    municipality: "9901",
    category: "efficiency",
    alsoCategories: ["improvement"],
    technologies: ["rpa"],
    process: "rota",
    baseline: { value: 6.5, unit: "hours", per: "week" },
    benefits: [
      {
        title: "Færre timer",
        potential: { value: 20, to: 30, unit: "percent", of: "Telefoner", source: { title: "Anslag" } },
        realised: "not-measured",
      },
    ],
    freedTime: { hours: 400 },
    benefitsPlan: { grounds: "Mål", alternativeUse: "Tilsyn" },
    competence: [{ kind: "formal", title: "Prosesskartlegging", need: 3, available: 1 }],
    learning: [{ id: "en", outcome: "failed", started: "2025-04-01", index: 0 }],
    sources: [{ title: "Kilde", url: "https://example.no" }],
    index: 0,
  });
  if (project === undefined) throw new Error("no project");
  expect(textAt(whole, project.idRange)).toBe("vaktlister");
  expect(textAt(whole, project.learning[0]?.range ?? project.range)).toMatch(/^id: en\n.*Roboten/s);
});

test("a project may be no more than an id, a title and a category", () => {
  const text =
    "kommuneradar: projects/1\ntitle: P\nprojects:\n  - { id: a, title: A, category: innovation }\n";
  const { projects, problems } = readProjects(text);
  expect(problems).toEqual([]);
  expect(projects?.projects[0]).toMatchObject({
    synthetic: false,
    benefits: [],
    learning: [],
    benefitsPlan: {},
  });
  expect(projects?.projects[0]).not.toHaveProperty("freedTime");
});

test("each fault is told where it stands, and the rest of the project stays", () => {
  const { text, expected } = marked(`kommuneradar: projects/1
title: Prosjekter
projects:
  - id: a
    title: A
    category: ⟦invalid-value|effektivisering⟧
    technologies: [rpa]
    decided: ⟦invalid-date|2025-02-30⟧
    benefits:
      - title: Tid
        potential: ⟦invalid-value|not-measurd⟧
        realised: { value: ⟦wrong-type|mange⟧, unit: hours }
    freedTime: { hours: ⟦out-of-range|-1⟧ }
    learning:
      - { id: x, hypothesis: En, outcome: worked }
      - { id: ⟦duplicate-id|x⟧, hypothesis: To, outcome: worked }
  - { id: ⟦duplicate-id|a⟧, title: B, category: efficiency, ⟦unknown-key|gevinst⟧: [] }
`);
  const { projects, problems } = readProjects(text);
  expect(found(problems)).toEqual(expected);
  const named = problems.map(({ data }) => ("nearest" in data ? data.nearest : undefined));
  expect(named).toContain("efficiency");
  expect(named).toContain("not-measured");
  expect(projects?.projects.map(({ id, technologies }) => [id, technologies])).toEqual([
    ["a", ["rpa"]],
    ["a", []],
  ]);
  expect(projects?.projects[0]?.benefits).toEqual([{ title: "Tid" }]);
  expect(projects?.projects[0]).not.toHaveProperty("category");
});
