import type { ProjectsFile } from "@kommuneradar/core";
import fc from "fast-check";
import { expect, test } from "vitest";
import {
  applyProjectsChanges,
  buildProjectsView,
  createProjectsViewer,
  projectsChangesBetween,
} from "../../src/index.ts";
import { dataWithoutMarks } from "../../src/languages/language-marks.ts";
import { projectsOf, smallRadar, viewOf } from "./sample.ts";

test("the board has a cell for each category and sector, and every project once", () => {
  const { board, projects } = viewOf(
    projectsOf(
      "id: a, title: A, category: innovation, sector: school, alsoCategories: [efficiency]",
      "id: b, title: B, category: efficiency, sector: health",
      "id: c, title: C, category: efficiency",
    ),
  );
  expect(board.columns.map(({ title, count }) => [title, count])).toEqual([
    ["Efficiency", 2],
    ["Improvement", 0],
    ["Innovation", 1],
  ]);
  expect(board.rows.map(({ title, cells }) => [title, cells])).toEqual([
    ["Health and care", [["b"], [], []]],
    ["School", [[], [], ["a"]]],
    ["Without a sector", [["c"], [], []]],
  ]);
  expect(projects[0]?.alsoIn).toEqual(["efficiency"]);
});

test("no figure is no nought: “not measured” is said, and silence stays silence", () => {
  const { projects, measured } = viewOf(
    projectsOf(
      "id: a, title: A, category: efficiency, baseline: not-measured, benefits: [{ title: T, potential: { value: 3, unit: hours }, realised: not-measured }, { title: U }]",
      "id: b, title: B, category: efficiency, benefits: [{ title: T, realised: { value: 0, unit: hours } }]",
      "id: c, title: C, category: efficiency",
      "id: d, title: D, category: efficiency",
    ),
  );
  expect(dataWithoutMarks(projects[0]?.benefits)).toEqual([
    {
      title: "T",
      kind: "",
      owner: "",
      potential: { text: "3\u00a0hours", isMeasured: true },
      realised: { text: "not measured yet", isMeasured: false },
    },
    { title: "U", kind: "", owner: "", potential: null, realised: null },
  ]);
  expect(projects[0]?.baseline?.isMeasured).toBe(false);
  expect(measured.map(({ id, projects: keys, share }) => [id, keys, share])).toEqual([
    ["measured", ["b"], "25\u00a0%"],
    ["not-measured", ["a"], "25\u00a0%"],
    ["unsaid", ["c", "d"], "50\u00a0%"],
  ]);
});

test("a technology is one whatever name it goes by, and has the radar's title and ring", () => {
  const { technologies, projects } = viewOf(
    projectsOf(
      "id: a, title: A, category: efficiency, technologies: [rpa, bots]",
      "id: b, title: B, category: efficiency, technologies: [bots, quantum]",
      "id: c, title: C, category: efficiency",
    ),
    "nb",
    smallRadar(),
  );
  expect(technologies.map(({ title, ring, projects: keys }) => [title, ring, keys])).toEqual([
    ["quantum", "", ["b"]],
    ["Roboter", "Ta i bruk", ["a", "b"]],
    ["Uten teknologi", "", ["c"]],
  ]);
  expect(projects[0]?.technologies).toEqual([{ id: "rpa", title: "Roboter", ring: "Ta i bruk" }]);
});

test("a name that two radars give to two things says no more than itself", () => {
  const projects = projectsOf("id: a, title: A, category: efficiency, technologies: [rpa, ki]");
  const { projects: shown } = buildProjectsView({
    files: [
      { projects, radar: smallRadar() },
      { projects: projectsOf(), radar: smallRadar("Andre roboter") },
    ],
    language: "en",
    source: "",
  });
  expect(dataWithoutMarks(shown)[0]?.technologies.map(({ title, ring }) => [title, ring])).toEqual([
    ["rpa", ""],
    ["KI", "Hold"],
  ]);
});

test("a municipality that is given by its number is called by its name", () => {
  const { projects } = buildProjectsView({
    files: [
      {
        projects: projectsOf(
          "id: a, title: A, category: efficiency, municipality: '0301'",
          "id: b, title: B, category: efficiency, municipality: Tre kommuner",
        ),
      },
    ],
    language: "nb",
    source: "",
    municipalities: new Map([["0301", { name: "Oslo" }]]),
  });
  expect(projects.map(({ municipality }) => municipality)).toEqual(["Oslo", "Tre kommuner"]);
});

test("two projects with one id are two cards", () => {
  const { projects, board } = viewOf(
    projectsOf("id: a, title: A, category: efficiency", "id: a, title: B, category: efficiency"),
  );
  expect(dataWithoutMarks(projects).map(({ key, title }) => [key, title])).toEqual([
    ["a", "A"],
    ["a 2", "B"],
  ]);
  expect(board.rows[0]?.cells[0]).toEqual(["a", "a 2"]);
});

test("trials, freed time and days from idea to decision in words", () => {
  const [project] = viewOf(
    projectsOf(
      "id: a, title: A, category: efficiency, proposed: 2025-01-01, decided: 2025-01-31, freedTime: { hours: 40 }, learning: [{ hypothesis: H, outcome: failed, started: 2025-02-01, ended: 2025-02-11 }, { hypothesis: I, outcome: worked }]",
    ),
  ).projects;
  expect(project?.trialsTitle).toBe("2 trials: 1 worked, 1 did not work");
  expect(project?.trials[0]?.period).toBe("1\u00a0Feb\u00a02025 to 11\u00a0Feb\u00a02025, 10\u00a0days");
  expect(project?.freedTime).toEqual({ hours: "40\u00a0hours a year", usedFor: "" });
  expect(project?.decision).toBe("30\u00a0days from idea to decision");
});

test("learning is told of all projects together, with a trend once there are two years", () => {
  const trial = (outcome: string, from: string, to: string, learnt = "") =>
    `{ hypothesis: H, outcome: ${outcome}, started: ${from}, ended: ${to}${learnt} }`;
  const { learning } = viewOf(
    projectsOf(
      `id: a, title: A, category: efficiency, learning: [${trial("failed", "2025-01-01", "2025-01-31", ", learnt: L")}, ${trial("stopped", "2026-01-01", "2026-01-11")}]`,
    ),
  );
  expect(learning?.taught).toBe(
    "1 of 2 trials that did not work or were stopped taught something (50\u00a0%).",
  );
  expect(learning?.iterations.rows.map(({ year, days, part }) => [year, days, part])).toEqual([
    ["2025", "30\u00a0days", 1],
    ["2026", "10\u00a0days", 1 / 3],
  ]);
  expect(learning?.iterations.trend).toBe("20\u00a0days shorter than in 2025.");
  expect(viewOf(projectsOf("id: a, title: A, category: efficiency")).learning).toBeNull();
});

/** Projects after one of the things people do to them. */
function edited(file: ProjectsFile, [number, kind]: readonly [number, string]): ProjectsFile {
  const at = number % Math.max(1, file.projects.length);
  const change = (parts: object) =>
    file.projects.map((project, index) => (index === at ? { ...project, ...parts } : project));
  const [added] = projectsOf(`id: x-${number}, title: X, category: innovation`).projects;
  const changed: Record<string, () => ProjectsFile["projects"]> = {
    title: () => change({ title: `Ny ${number}` }),
    sector: () => change({ sector: "school" }),
    measure: () => change({ benefits: [{ title: "T", realised: { value: number, unit: "hours" } }] }),
    technology: () => change({ technologies: ["rpa"] }),
    remove: () => file.projects.filter((_, index) => index !== at),
    add: () => [...file.projects, ...(added ? [added] : [])],
    swap: () => file.projects.toReversed(),
  };
  return { ...file, projects: changed[kind]?.() ?? file.projects };
}

test("views of projects that are edited are as made afresh, and come out of their changes", () => {
  const edit = fc.tuple(
    fc.nat(),
    fc.constantFrom("title", "sector", "measure", "technology", "remove", "add", "swap", "none"),
  );
  const start = projectsOf(
    "id: a, title: A, category: efficiency, sector: health",
    "id: b, title: B, category: improvement",
    "id: b, title: B, category: improvement",
  );
  fc.assert(
    fc.property(fc.array(edit, { minLength: 1, maxLength: 6 }), (edits) => {
      const viewer = createProjectsViewer();
      const radar = smallRadar();
      const view = (projects: ProjectsFile) =>
        viewer({ files: [{ projects, radar }], language: "nb", source: "p.projects.yaml" });
      let file = start;
      let known = view(file);
      let shown = known;
      for (const one of edits) {
        file = edited(file, one);
        const next = view(file);
        expect(next).toEqual(viewOf(file, "nb", radar));
        const sent = JSON.parse(JSON.stringify(projectsChangesBetween(known, next)));
        known = next;
        shown = applyProjectsChanges(shown, sent);
        expect(shown).toEqual(next);
      }
    }),
    { numRuns: 60 },
  );
});

test("an edit of one project sends that one, and nothing where nothing changed", () => {
  const viewer = createProjectsViewer();
  const view = (file: ProjectsFile) =>
    viewer({ files: [{ projects: file }], language: "en", source: "p.projects.yaml" });
  const file = projectsOf(
    "id: a, title: A, category: efficiency",
    "id: b, title: B, category: efficiency, summary: S",
  );
  const before = view(file);
  expect(view(file)).toEqual(before);
  expect(projectsChangesBetween(before, view(file))).toEqual({ parts: {}, projects: [] });
  const after = view({
    ...file,
    projects: file.projects.map((one) => (one.id === "b" ? { ...one, summary: "T" } : one)),
  });
  const { parts, projects } = projectsChangesBetween(before, after);
  expect(parts).toEqual({});
  expect(projects.map(({ key }) => key)).toEqual(["b"]);
});
