import fc from "fast-check";
import { expect, test } from "vitest";
import {
  chooseProjects,
  filteredProjects,
  noProjectsFilter,
  type ProjectsFilter,
  type ProjectsView,
  projectFacets,
} from "../../src/index.ts";
import { facetGroups } from "../../src/projects/filter.ts";
import { projectsOf, smallRadar, viewOf } from "./sample.ts";

const view = viewOf(
  projectsOf(
    "id: a, title: Vaktlister, category: efficiency, sector: health, status: pilot, technologies: [bots], benefits: [{ title: Tid, realised: { value: 3, unit: hours } }], learning: [{ hypothesis: Roboten leser épost, outcome: failed, learnt: Den gjør ikke det }]",
    "id: b, title: Prat, category: improvement, sector: school, technologies: [ki, rpa], benefits: [{ title: Ro, realised: not-measured }]",
    "id: c, title: Kart, sector: health, status: pilot, summary: Måler vannstand",
  ),
  "nb",
  smallRadar(),
);
const keys = ({ projects }: ProjectsView) => projects.map(({ key }) => key);
const by = (filter: Partial<ProjectsFilter>) => filteredProjects(view, { ...noProjectsFilter, ...filter });

test.each([
  ["category", "efficiency", ["a"]],
  ["category", "", ["c"]],
  ["sector", "health", ["a", "c"]],
  ["status", "pilot", ["a", "c"]],
  ["status", "", ["b"]],
  ["measured", "measured", ["a"]],
  ["measured", "not-measured", ["b"]],
  ["measured", "unsaid", ["c"]],
  ["technology", "rpa", ["a", "b"]],
  ["technology", "", ["c"]],
  ["sector", "nowhere", []],
] as const)("%s %j leaves %j", (facet, id, left) => {
  expect(keys(by({ chosen: { [facet]: id } }))).toEqual(left);
});

test.each([
  ["vakt", ["a"]],
  ["EPOST roboter", ["a"]],
  ["roboter", ["a", "b"]],
  ["måler", ["c"]],
  ["maler", []],
  ["helse", ["a", "c"]],
  ["  ", ["a", "b", "c"]],
])("searching for %j finds %j", (query, left) => {
  expect(keys(by({ query }))).toEqual(left);
});

test("all that is chosen must hold, and what is chosen anew takes the place of what was", () => {
  const both = by({ query: "roboter", chosen: { sector: "school", status: "" } });
  expect(keys(both)).toEqual(["b"]);
  const health = chooseProjects(chooseProjects(noProjectsFilter, "sector", "school"), "sector", "health");
  expect(health.chosen).toEqual({ sector: "health" });
  expect(chooseProjects(health, "sector", undefined)).toEqual(noProjectsFilter);
});

test("nothing asked for is the same view, and learning is of all projects whatever is asked for", () => {
  expect(filteredProjects(view, noProjectsFilter)).toBe(view);
  expect(by({ query: "kart" }).learning).toBe(view.learning);
});

const filters = fc.record({
  query: fc.constantFrom("", "r", "tid", "vakt prat"),
  chosen: fc.dictionary(
    fc.constantFrom(...projectFacets),
    fc.constantFrom("", "health", "school", "pilot", "efficiency", "measured", "rpa", "none"),
  ),
});

test("every part of a filtered view is of the same projects, in the order of the whole", () => {
  fc.assert(
    fc.property(filters, (filter) => {
      const left = filteredProjects(view, filter);
      const shown = keys(left);
      expect(keys(view).filter((key) => shown.includes(key))).toEqual(shown);
      const onBoard = left.board.rows.flatMap(({ cells }) => cells.flat());
      const measured = left.measured.flatMap(({ projects }) => projects);
      for (const part of [onBoard, measured, left.sectors.flatMap(({ projects }) => projects)])
        expect([...part].sort()).toEqual([...shown].sort());
      expect(left.board.columns.reduce((sum, { count }) => sum + count, 0)).toBe(shown.length);
      if (shown.length > 0) expect(left.measured.reduce((sum, { part }) => sum + part, 0)).toBeCloseTo(1, 12);
    }),
  );
});

test("choosing what a facet counts leaves as many", () => {
  for (const facet of projectFacets)
    for (const { id, projects } of facetGroups(view, facet, "Uten"))
      expect(keys(by({ chosen: { [facet]: id } })).sort()).toEqual([...projects].sort());
});
