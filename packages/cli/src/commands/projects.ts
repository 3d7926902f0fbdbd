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
import { Option } from "commander";
import { filesOnDisk } from "../files/input-files.js";
import { type Finding, findingAtStart, formatFinding, toFinding } from "../finding.js";
import type { ReadProjects } from "../projects/document.js";
import { projectsFormats } from "../projects/formats/index.js";
import { projectsTexts } from "../text/projects.js";
import type { Command, Context } from "./command.js";

export const projects: Command = {
  define: (command) =>
    command
      .description(
        "Projects by category, sector and technology, what of them is measured, and what trials taught",
      )
      .argument("<files...>", "projects files")
      .addOption(
        new Option("--format <format>", "how to write it")
          .choices(Object.keys(projectsFormats))
          .default("table"),
      )
      .addHelpText("after", "\nExample:\n  kommuneradar projects kommune.projects.yaml --format markdown"),

  async run(context, [named], options) {
    const { io, language } = context;
    const format = options["format"] as keyof typeof projectsFormats;
    const { files, findings, technologies } = await readFiles(named as readonly string[], context);
    const diagnostics = findings.filter(({ severity }) => severity !== "info");
    for (const finding of diagnostics) io.err(`${formatFinding(finding)}\n`);
    const isRefused = diagnostics.some(({ severity }) => severity === "error");
    const overview = projectsOverview(files.map(({ projects }) => projects));
    if (format !== "json" && (isRefused || overview.projects.length === 0)) {
      if (!isRefused) io.err(`${projectsTexts(language).none}\n`);
      return 1;
    }
    const titles = new Map<Project, string>();
    for (const { projects: file } of files) {
      for (const project of file.projects)
        titles.set(project, resolveText(project.title, language, file.language) || project.id);
    }
    const titleOf = (project: Project) => titles.get(project) ?? project.id;
    io.out(
      projectsFormats[format](
        {
          overview,
          files,
          titleOf,
          technologyOf: (name) => technologies.get(name) ?? name,
          diagnostics: findings,
        },
        language,
      ),
    );
    return isRefused ? 1 : 0;
  },
};

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
