import { renderBoardSvg } from "@kommuneradar/charts";
import { shownProjects } from "./shown-projects.js";
import type { ProjectsFormat } from "./types.js";

/** The board as a picture. */
export const svg: ProjectsFormat = (result, language) => renderBoardSvg(shownProjects(result, language));
