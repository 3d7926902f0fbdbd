import { basename, dirname, resolve } from "node:path";
import {
  type Project,
  projectsOverview,
  readProjects,
  readRadar,
  resolveText,
  technologiesByName,
} from "@kommuneradar/core";
import { documentKind } from "@kommuneradar/language-service";
import type { Context } from "../commands/command.js";
import { filesOnDisk } from "../files/input-files.js";
import { type Finding, findingAtStart, toFinding } from "../finding.js";
import { projectsTexts } from "../text/projects.js";
import type { ProjectsDocument, ReadProjects } from "./document.js";

/** Reads projects files and lays them out together; names are those of the radar beside each. */
export async function readProjectsDocument(
  named: readonly string[],
  context: Context,
): Promise<{ readonly document: ProjectsDocument; readonly findings: readonly Finding[] }> {
  const { files, findings, technologies } = await readFiles(named, context);
  const titles = new Map<Project, string>();
  for (const { projects: file } of files) {
    for (const project of file.projects)
      titles.set(project, resolveText(project.title, context.language, file.language) || project.id);
  }
  return {
    document: {
      overview: projectsOverview(files.map(({ projects }) => projects)),
      files,
      municipalities: context.reference.municipalities,
      titleOf: (project) => titles.get(project) ?? project.id,
      technologyOf: (name) => technologies.get(name) ?? name,
      diagnostics: findings,
    },
    findings,
  };
}

async function readFiles(named: readonly string[], { io, language }: Context) {
  const files: ReadProjects[] = [];
  const findings: Finding[] = [];
  const technologies = new Map<string, string>();
  for (const file of named) {
    const { text, problem } = await filesOnDisk.text(resolve(io.cwd, file));
    if (text === undefined) findings.push(toFinding(file, problem, language));
    else if (documentKind(file, text) !== "projects") {
      findings.push(findingAtStart(file, "unknown-kind", "error", projectsTexts(language).notProjects(file)));
    } else {
      const reading = readProjects(text);
      findings.push(...reading.problems.map((one) => toFinding(file, one, language)));
      if (reading.projects === undefined) continue;
      const radar = await radarBeside(file, reading.projects.radar, io.cwd);
      files.push({ name: basename(file), projects: reading.projects, radar });
      const own = new Map<string, string>();
      for (const [name, { title }] of radar ? technologiesByName(radar) : [])
        own.set(name, resolveText(title, language, radar?.language) || name);
      // A name that two radars give to two things says no more than itself.
      for (const [name, title] of own)
        technologies.set(name, (technologies.get(name) ?? title) === title ? title : name);
    }
  }
  return { files, findings, technologies };
}

/** For names only: a radar that is not there, or is broken, is the business of `check`. */
async function radarBeside(file: string, radar: string | undefined, cwd: string) {
  if (radar === undefined) return undefined;
  const { text } = await filesOnDisk.text(resolve(cwd, dirname(file), radar.replaceAll("\\", "/")));
  return text === undefined ? undefined : readRadar(text).radar;
}
