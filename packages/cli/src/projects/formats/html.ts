import { renderProjectsHtml } from "@kommuneradar/charts";
import { shownProjects } from "./shown-projects.js";
import type { ProjectsFormat } from "./types.js";

/** A page that stands alone, as the preview in the editor shows it. */
export const html: ProjectsFormat = (result, language) => renderProjectsHtml(shownProjects(result, language));
