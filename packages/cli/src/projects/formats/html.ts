import { buildProjectsView, renderProjectsHtml } from "@kommuneradar/charts";
import type { ProjectsFormat } from "./types.js";

/** A page that stands alone, as the preview in the editor shows it. */
export const html: ProjectsFormat = ({ files, municipalities }, language) =>
  renderProjectsHtml(
    buildProjectsView({ files, language, source: files.map(({ name }) => name).join(", "), municipalities }),
  );
