import {
  escapeMarkdown,
  markdownHead,
  markdownRow,
  projectsNotes,
  projectsTables,
} from "@kommuneradar/charts";
import type { ProjectsFormat } from "./types.js";

/** For a report. */
export const markdown: ProjectsFormat = (document, language) => {
  const tables = projectsTables(document, language).map(
    ({ heading, rows: [head = [], ...rows], numbersFrom }) =>
      [`### ${heading}`, "", markdownHead(head, numbersFrom), ...rows.map(markdownRow), ""].join("\n"),
  );
  return `${[...tables, ...projectsNotes(document, language).map((line) => `- ${escapeMarkdown(line)}`)].join("\n")}\n`;
};
