import fc from "fast-check";
import { expect, test } from "vitest";
import { projectsOverview, readProjects } from "../src/index.ts";

const head = "kommuneradar: projects/1\ntitle: P\nprojects:\n";
const filesOf = (...entries: string[]) => {
  const { projects } = readProjects(`${head}${entries.map((entry) => `  - { ${entry} }\n`).join("")}`);
  if (projects === undefined) throw new Error("no projects");
  return [projects];
};
const ids = (projects: readonly { readonly id: string }[]) => projects.map(({ id }) => id);

test("a project stands once on the board, and under each of its technologies", () => {
  const { board, technologies, sectors } = projectsOverview(
    filesOf(
      "id: a, title: A, category: efficiency, alsoCategories: [innovation], sector: health, technologies: [rpa, ki, rpa]",
      "id: b, title: B, category: efficiency, sector: health",
      "id: c, title: C, category: innovation, technologies: [ki]",
    ),
  );
  expect(board.map(({ category, sector, projects }) => [category, sector, ids(projects)])).toEqual([
    ["efficiency", "health", ["a", "b"]],
    ["innovation", "", ["c"]],
  ]);
  expect(technologies.map(({ technology, projects }) => [technology, ids(projects)])).toEqual([
    ["ki", ["a", "c"]],
    ["rpa", ["a"]],
  ]);
  expect(sectors.map(({ sector, projects }) => [sector, ids(projects)])).toEqual([
    ["", ["c"]],
    ["health", ["a", "b"]],
  ]);
});

test("measured is what has been had; a hope is no measure, and silence is not the same as “not measured”", () => {
  const { measured } = projectsOverview(
    filesOf(
      "id: a, title: A, category: efficiency, benefits: [{ title: T, realised: { value: 3, unit: hours } }, { title: U, realised: not-measured }]",
      "id: b, title: B, category: efficiency, benefits: [{ title: T, realised: not-measured }]",
      "id: c, title: C, category: efficiency, benefits: [{ title: T, potential: { value: 3, unit: hours } }]",
      "id: d, title: D, category: efficiency",
    ),
  );
  expect(Object.entries(measured).map(([kind, projects]) => [kind, ids(projects)])).toEqual([
    ["measured", ["a"]],
    ["not-measured", ["b"]],
    ["unsaid", ["c", "d"]],
  ]);
});

test("trials by year, with the middle of their lengths, and what failed and taught", () => {
  const trial = (outcome: string, started: string, ended: string, more = "") =>
    `{ hypothesis: H, outcome: ${outcome}, started: ${started}, ended: ${ended}${more} }`;
  const { learning } = projectsOverview(
    filesOf(
      `id: a, title: A, category: efficiency, proposed: 2025-01-01, decided: 2025-01-31, learning: [${[
        trial("worked", "2025-01-01", "2025-03-02"),
        trial("failed", "2026-01-05", "2026-01-30", ", learnt: L"),
        trial("stopped", "2026-03-02", "2026-03-13"),
        trial("ongoing", "2026-05-01", "2026-05-02"),
        trial("worked", "2026-06-10", "2026-06-01"),
      ].join(", ")}]`,
    ),
  );
  expect(learning).toEqual({
    outcomes: { worked: 2, failed: 1, stopped: 1, ongoing: 1 },
    failed: 2,
    failedThatTaught: 1,
    iterations: [
      { year: 2025, count: 1, medianDays: 60 },
      { year: 2026, count: 2, medianDays: 18 },
    ],
    decisions: [{ year: 2025, count: 1, medianDays: 30 }],
  });
});

test("no project is lost or counted twice, whatever it names", () => {
  const entry = fc.record({
    category: fc.constantFrom("efficiency", "improvement", "innovation"),
    sector: fc.constantFrom("", ", sector: health", ", sector: school"),
    realised: fc.constantFrom("", ", benefits: [{ title: T, realised: not-measured }]"),
  });
  fc.assert(
    fc.property(fc.array(entry, { minLength: 1, maxLength: 12 }), (entries) => {
      const files = filesOf(
        ...entries.map(
          ({ category, sector, realised }, at) =>
            `id: p${at}, title: T, category: ${category}${sector}${realised}`,
        ),
      );
      const { board, sectors, measured, projects } = projectsOverview(files);
      const all = ids(projects).toSorted();
      for (const parts of [board, sectors])
        expect(parts.flatMap((part) => ids(part.projects)).toSorted()).toEqual(all);
      expect(Object.values(measured).flatMap(ids).toSorted()).toEqual(all);
    }),
  );
});
