import { projectsCsv as csv } from "@kommuneradar/charts";
import { html } from "./html.js";
import { json } from "./json.js";
import { markdown } from "./markdown.js";
import { svg } from "./svg.js";
import { table } from "./table.js";
import type { ProjectsFormat } from "./types.js";

export const projectsFormats = { table, markdown, csv, html, svg, json } as const satisfies Record<
  string,
  ProjectsFormat
>;
