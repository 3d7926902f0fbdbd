import {
  type Language,
  type Project,
  projectsOverview,
  resolveText,
  technologiesByName,
} from "@kommuneradar/core";
import type { ReferenceData } from "@kommuneradar/schema";
import type { ProjectsDocument, ReadProjects } from "./projects-document.js";

/** Projects files laid out together; names are those of the radar beside each. */
export function projectsOf(
  files: readonly ReadProjects[],
  municipalities: ReferenceData["municipalities"],
  language: Language,
): ProjectsDocument {
  const titles = new Map<Project, string>();
  const technologies = new Map<string, string>();
  for (const { projects: file, radar } of files) {
    for (const project of file.projects)
      titles.set(project, resolveText(project.title, language, file.language) || project.id);
    const own = new Map<string, string>();
    for (const [name, { title }] of radar ? technologiesByName(radar) : [])
      own.set(name, resolveText(title, language, radar?.language) || name);
    // A name that two radars give to two things says no more than itself.
    for (const [name, title] of own)
      technologies.set(name, (technologies.get(name) ?? title) === title ? title : name);
  }
  return {
    overview: projectsOverview(files.map(({ projects }) => projects)),
    files,
    municipalities,
    titleOf: (project) => titles.get(project) ?? project.id,
    technologyOf: (name) => technologies.get(name) ?? name,
  };
}
