import type { PlanFile, Project, ProjectsFile, ProjectsOverview, Radar } from "@kommuneradar/core";
import type { ReferenceData } from "@kommuneradar/schema";

/** A projects file that was read. */
export interface ReadProjects {
  /** Without its folder. */
  readonly name: string;
  /** As it was read. */
  readonly projects: ProjectsFile;
  /** The one it names; undefined where that cannot be read. */
  readonly radar: Radar | undefined;
  /** Plans made for that radar: they say what a work process is called. */
  readonly plans?: readonly PlanFile[];
}

/** What `projects` found. */
export interface ProjectsDocument {
  /** Of all files together. */
  readonly overview: ProjectsOverview;
  /** What it is an overview of, each with the radar beside it where that could be read. */
  readonly files: readonly ReadProjects[];
  /** By number. */
  readonly municipalities: ReferenceData["municipalities"];
  /** In the language of the call and of the file. */
  readonly titleOf: (project: Project) => string;
  /** What the radar beside the projects calls a technology; the name itself where it has none of that name. */
  readonly technologyOf: (name: string) => string;
}
