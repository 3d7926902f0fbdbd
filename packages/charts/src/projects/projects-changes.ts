import type { ProjectsView, ProjectView } from "./model.js";

/** What is to be done to a view to get the next one. */
export interface ProjectsViewChanges {
  /** All but the projects; absent parts are as they were. */
  readonly parts: Partial<Omit<ProjectsView, "projects">>;
  /** Projects that are new or not as before. */
  readonly projects: readonly ProjectView[];
  /** Keys of all projects in their order, when that is another. */
  readonly order?: readonly string[];
}

/** What changed from one view to the next, by identity of their parts: see `createProjectsViewer`. */
export function projectsChangesBetween(before: ProjectsView, after: ProjectsView): ProjectsViewChanges {
  const { projects, ...parts } = after;
  const known = new Set(before.projects);
  const isSameOrder =
    projects.length === before.projects.length &&
    projects.every(({ key }, at) => key === before.projects[at]?.key);
  return {
    parts: Object.fromEntries(
      Object.entries(parts).filter(([name, part]) => part !== before[name as keyof typeof parts]),
    ),
    projects: projects.filter((project) => !known.has(project)),
    ...(isSameOrder ? {} : { order: projects.map(({ key }) => key) }),
  };
}

/** The next view; what the changes do not name is the same object as before. */
export function applyProjectsChanges(
  before: ProjectsView,
  { parts, projects, order }: ProjectsViewChanges,
): ProjectsView {
  if (projects.length === 0 && order === undefined) return { ...before, ...parts };
  const byKey = new Map(before.projects.map((project) => [project.key, project]));
  for (const project of projects) byKey.set(project.key, project);
  const keys = order ?? before.projects.map(({ key }) => key);
  return { ...before, ...parts, projects: keys.flatMap((key) => byKey.get(key) ?? []) };
}
