import { projectsNotes, projectsTables } from "@kommuneradar/charts";
import { columns } from "../../layout/columns.js";
import type { ProjectsFormat } from "./types.js";

/** For a terminal. */
export const table: ProjectsFormat = (document, language) => {
  const tables = projectsTables(document, language).map(({ heading, rows, numbersFrom }) => {
    const texts = (rows[0] ?? []).map((_, at) => at).filter((at) => at < numbersFrom);
    return `${heading}\n\n${columns(rows, texts)}\n`;
  });
  return `${[...tables, ...projectsNotes(document, language)].join("\n")}\n`;
};
