import { formatShare } from "@kommuneradar/core";
import { projectStatuses } from "@kommuneradar/schema";
import { withoutMarks } from "../languages/language-marks.js";
import { fold } from "../text/fold.js";
import type { ProjectGroup, ProjectsView, ProjectView } from "./model.js";

/** What projects can be chosen by, besides words; all of what is chosen must hold. */
export const projectFacets = ["category", "sector", "status", "measured", "technology"] as const;
/** What projects can be filtered by. */
export type ProjectFacet = (typeof projectFacets)[number];

/** Which projects are shown. */
export interface ProjectsFilter {
  /** Words that must all occur in what is told of a project. */
  readonly query: string;
  /** Id chosen in each facet, "" for those that state none; a facet that is absent lets all pass. */
  readonly chosen: Readonly<Partial<Record<ProjectFacet, string>>>;
}

/** The filter of projects that leaves everything in. */
export const noProjectsFilter: ProjectsFilter = { query: "", chosen: {} };

export function isFiltering({ query, chosen }: ProjectsFilter): boolean {
  return query.trim() !== "" || Object.values(chosen).some((id) => id !== undefined);
}

/** The filter with another choice in a facet; undefined: none. */
export function choose(filter: ProjectsFilter, facet: ProjectFacet, id: string | undefined): ProjectsFilter {
  const { [facet]: _, ...others } = filter.chosen;
  return { ...filter, chosen: id === undefined ? others : { ...others, [facet]: id } };
}

/** What can be chosen in a facet, with the projects behind each; in the order the page has them. */
export function facetGroups(
  view: ProjectsView,
  facet: ProjectFacet,
  without: string,
): readonly ProjectGroup[] {
  switch (facet) {
    case "category":
      return view.board.columns.map(({ category: id, title }) => ({
        id,
        title,
        projects: keysWhere(view, (project) => project.category === id),
      }));
    case "status":
      return [...projectStatuses, ""].map((id) => {
        const own = view.projects.filter(({ status }) => status === id);
        return { id, title: own[0]?.statusTitle || without, projects: own.map(({ key }) => key) };
      });
    case "sector":
      return view.sectors;
    case "measured":
      return view.measured;
    case "technology":
      return view.technologies;
  }
}

/** What a page shows of a view where a reader has asked for some of its projects; learning is of all, and stays. */
export function filteredView(view: ProjectsView, filter: ProjectsFilter): ProjectsView {
  if (!isFiltering(filter)) return view;
  const passes = passing(view, filter);
  const left = <Group extends ProjectGroup>(group: Group): Group => ({
    ...group,
    projects: group.projects.filter((key) => passes.has(key)),
  });
  const some = ({ projects }: ProjectGroup) => projects.length > 0;
  const { board } = view;
  const projects = view.projects.filter(({ key }) => passes.has(key));
  return {
    ...view,
    projects,
    board: {
      columns: board.columns.map((column) => ({
        ...column,
        count: projects.filter(({ category }) => category === column.category).length,
      })),
      rows: board.rows
        .map((row) => ({
          ...left(row),
          cells: row.cells.map((keys) => keys.filter((key) => passes.has(key))),
        }))
        .filter(some),
    },
    technologies: view.technologies.map(left).filter(some),
    sectors: view.sectors.map(left).filter(some),
    measured: view.measured.map((group) => {
      const own = left(group);
      const part = projects.length === 0 ? 0 : own.projects.length / projects.length;
      return { ...own, part, share: formatShare(part, view.language, 0) };
    }),
  };
}

function passing(view: ProjectsView, { query, chosen }: ProjectsFilter): ReadonlySet<string> {
  const asked = projectFacets.flatMap((facet) => {
    const id = chosen[facet];
    if (id === undefined) return [];
    return [new Set(facetGroups(view, facet, "").find((group) => group.id === id)?.projects)];
  });
  const words = fold(query)
    .split(/\s+/)
    .filter((word) => word !== "");
  const holds = (project: ProjectView) => {
    if (!asked.every((keys) => keys.has(project.key))) return false;
    if (words.length === 0) return true;
    const text = searchText(project);
    return words.every((word) => text.includes(word));
  };
  return new Set(keysWhere(view, holds));
}

function keysWhere({ projects }: ProjectsView, holds: (project: ProjectView) => boolean): readonly string[] {
  return projects.filter(holds).map(({ key }) => key);
}

const searchTexts = new WeakMap<ProjectView, string>();

function searchText(project: ProjectView): string {
  const known = searchTexts.get(project);
  if (known !== undefined) return known;
  const { key, title, summary, municipality, owner, process, sectorTitle, benefits, technologies, trials } =
    project;
  const text = fold(
    [
      ...[key, title, summary, municipality, owner, process, sectorTitle],
      ...benefits.map((benefit) => benefit.title),
      ...technologies.flatMap((one) => [one.id, one.title]),
      ...trials.flatMap(({ hypothesis, tried, learnt }) => [hypothesis, tried, learnt]),
    ]
      .map(withoutMarks)
      .join("\n"),
  );
  searchTexts.set(project, text);
  return text;
}
