export { buildProjectsView, type ProjectsViewInput } from "./build-projects-view.js";
export {
  choose as chooseProjects,
  filteredView as filteredProjects,
  noProjectsFilter,
  type ProjectFacet,
  type ProjectsFilter,
  projectFacets,
} from "./filter.js";
export type * from "./model.js";
export { ProjectsBare } from "./ProjectsBare.js";
export { ProjectsPage, type ProjectsPageProps } from "./ProjectsPage.js";
export {
  type ProjectsMode,
  type ProjectsPageState,
  projectsModes,
  projectsStartState,
  sortColumns as projectsSortColumns,
} from "./page-state.js";
export {
  applyProjectsChanges,
  type ProjectsViewChanges,
  projectsChangesBetween,
} from "./projects-changes.js";
export { projectsChoices } from "./projects-choices.js";
export { createProjectsViewer } from "./projects-viewer.js";
export { projectsStyles } from "./styles.js";
