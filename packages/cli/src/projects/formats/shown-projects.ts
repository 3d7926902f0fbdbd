import { buildProjectsView, type ProjectsView } from "@kommuneradar/charts";
import type { Language } from "@kommuneradar/core";
import type { ProjectsResult } from "./types.js";

/** The files as the preview in the editor shows them. */
export function shownProjects({ files, municipalities }: ProjectsResult, language: Language): ProjectsView {
  const source = files.map(({ name }) => name).join(", ");
  return buildProjectsView({ files, language, source, municipalities });
}
