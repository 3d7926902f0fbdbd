import type { ProjectsDocument } from "@kommuneradar/charts";
import type { Language } from "@kommuneradar/core";
import type { Finding } from "../../finding.js";

/** What `projects` found. */
export interface ProjectsResult extends ProjectsDocument {
  readonly diagnostics: readonly Finding[];
}

/** A way of writing projects. Add one: a file here and a line in index.ts. */
export type ProjectsFormat = (document: ProjectsResult, language: Language) => string;
