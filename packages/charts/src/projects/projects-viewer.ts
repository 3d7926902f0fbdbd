import { sameJson } from "../same-json.js";
import { buildProjectsView, type ProjectsViewInput } from "./build-projects-view.js";
import type { ProjectsView } from "./model.js";

/**
 * Makes one view after the other: parts and projects that say the same as in the one before are the same objects, so that
 * a page draws what an edit concerns, and is sent nothing else.
 */
export function createProjectsViewer(): (input: ProjectsViewInput) => ProjectsView {
  let last: ProjectsView | undefined;
  return (input) => {
    const next = buildProjectsView(input);
    last = last === undefined ? next : keptParts(last, next);
    return last;
  };
}

function keptParts(before: ProjectsView, after: ProjectsView): ProjectsView {
  const known = new Map(before.projects.map((project) => [project.key, project]));
  const projects = after.projects.map((project) => {
    const own = known.get(project.key);
    return own !== undefined && sameJson(own, project) ? own : project;
  });
  const isSameList =
    projects.length === before.projects.length && projects.every((one, at) => one === before.projects[at]);
  const parts = Object.entries(after).map(([name, part]) => {
    const own = before[name as keyof ProjectsView];
    return [name, sameJson(own, part) ? own : part];
  });
  return { ...Object.fromEntries(parts), projects: isSameList ? before.projects : projects };
}
