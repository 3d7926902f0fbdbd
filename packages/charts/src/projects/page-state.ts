import { projectStatuses } from "@kommuneradar/schema";
import { alphabetOf } from "../text/alphabet.js";
import { noProjectsFilter, type ProjectsFilter } from "./filter.js";
import type { ProjectsView, ProjectView } from "./model.js";

/** Ways in which the page lays projects out. */
export const projectsModes = ["board", "technologies", "sectors", "table"] as const;
/** One of `projectsModes`. */
export type ProjectsMode = (typeof projectsModes)[number];

/** Columns a table of projects can be sorted by; effects in different units have no order. */
export const sortColumns = ["title", "category", "sector", "status"] as const;
export type SortColumn = (typeof sortColumns)[number];

/** What a reader has done to the page. */
export interface ProjectsPageState {
  /** Which of the ways of laying them out is open. */
  readonly mode: ProjectsMode;
  /** Which projects are shown: `noProjectsFilter` for all. */
  readonly filter: ProjectsFilter;
  /** Names of what is unfolded. */
  readonly opened: readonly string[];
  /** null: in the order of the file. */
  readonly sort: { readonly column: SortColumn; readonly descending: boolean } | null;
}

/** The page of projects before a reader did anything. */
export const projectsStartState: ProjectsPageState = {
  mode: "board",
  filter: noProjectsFilter,
  opened: [],
  sort: null,
};

/** Unfolds or folds something; the same state where it is so already. */
export function unfold(state: ProjectsPageState, name: string, open: boolean): ProjectsPageState {
  if (state.opened.includes(name) === open) return state;
  const others = state.opened.filter((one) => one !== name);
  return { ...state, opened: open ? [...others, name] : others };
}

/** Sorts by a column; by the same one again the other way round, and then as the file has them. */
export function sortBy(state: ProjectsPageState, column: SortColumn): ProjectsPageState {
  if (state.sort?.column !== column) return { ...state, sort: { column, descending: false } };
  return { ...state, sort: state.sort.descending ? null : { column, descending: true } };
}

/** The projects of a view in the order asked for; those alike stand as in the file. */
export function sortedProjects(view: ProjectsView, sort: ProjectsPageState["sort"]): readonly ProjectView[] {
  if (sort === null) return view.projects;
  const columns = view.board.columns.map(({ category }) => category);
  const alphabet = alphabetOf(view.language);
  const compare: Readonly<Record<SortColumn, (a: ProjectView, b: ProjectView) => number>> = {
    title: (a, b) => alphabet.compare(a.title, b.title),
    category: (a, b) => columns.indexOf(a.category) - columns.indexOf(b.category),
    sector: (a, b) => alphabet.compare(a.sectorTitle, b.sectorTitle),
    status: (a, b) => stage(a) - stage(b),
  };
  const sign = sort.descending ? -1 : 1;
  return view.projects.toSorted((a, b) => sign * compare[sort.column](a, b));
}

/** How far a project has come; one that does not say it stands last. */
function stage({ status }: ProjectView): number {
  return status === "" ? projectStatuses.length : projectStatuses.indexOf(status);
}
