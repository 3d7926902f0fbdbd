import type { Project, ProjectsOverview } from "@kommuneradar/core";
import type { Finding } from "../finding.js";

/** What `projects` found. */
export interface ProjectsDocument {
  readonly overview: ProjectsOverview;
  /** In the language of the call and of the file. */
  readonly titleOf: (project: Project) => string;
  /** What the radar beside the projects calls a technology; the name itself where it has none of that name. */
  readonly technologyOf: (name: string) => string;
  readonly diagnostics: readonly Finding[];
}
