import type { Language } from "@kommuneradar/core";
import { type ProjectsFile, type Radar, readProjects, readRadar } from "@kommuneradar/core";
import { buildProjectsView, type ProjectsView } from "../../src/index.ts";

/** Projects from the entries of a file, each in braces. */
export function projectsOf(...entries: readonly string[]): ProjectsFile {
  const text = `kommuneradar: projects/1\ntitle: Prosjekter\nprojects:\n${entries.map((entry) => `  - { ${entry} }\n`).join("")}`;
  const { projects } = readProjects(text);
  if (projects === undefined) throw new Error("no projects");
  return projects;
}

/** A radar with two technologies on rings, one of which has had another name. */
export function smallRadar(title = "Roboter"): Radar {
  const { radar } = readRadar(
    `kommuneradar: radar/1\ntitle: R\ntechnologies:\n  - { id: rpa, title: ${title}, aliases: [bots], category: a, ring: adopt }\n  - { id: ki, title: KI, category: a, ring: hold }\ncategories:\n  - { id: a, title: A }\n`,
  );
  if (radar === undefined) throw new Error("no radar");
  return radar;
}

export const viewOf = (projects: ProjectsFile, language: Language = "en", radar?: Radar): ProjectsView =>
  buildProjectsView({ files: [{ projects, radar }], language, source: "p.projects.yaml" });
