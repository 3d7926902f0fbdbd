import { basename, resolve } from "node:path";
import { type ProjectsDocument, projectsOf, projectsTexts, type ReadProjects } from "@kommuneradar/charts";
import { readProjects, readRadar } from "@kommuneradar/core";
import { documentKind } from "@kommuneradar/language-service";
import type { Context } from "../commands/command.js";
import { filesOnDisk } from "../files/input-files.js";
import { namedPath } from "../files/named-path.js";
import { type Finding, findingAtStart, toFinding } from "../finding.js";

/** Reads projects files and lays them out together; names are those of the radar beside each. */
export async function readProjectsDocument(
  named: readonly string[],
  context: Context,
): Promise<{ readonly document: ProjectsDocument; readonly findings: readonly Finding[] }> {
  const { files, findings } = await readFiles(named, context);
  return { document: projectsOf(files, context.reference.municipalities, context.language), findings };
}

async function readFiles(named: readonly string[], { io, language }: Context) {
  const files: ReadProjects[] = [];
  const findings: Finding[] = [];
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
    }
  }
  return { files, findings };
}

/** For names only: a radar that is not there, or is broken, is the business of `check`. */
async function radarBeside(file: string, radar: string | undefined, cwd: string) {
  if (radar === undefined) return undefined;
  const { text } = await filesOnDisk.text(namedPath(resolve(cwd, file), radar));
  return text === undefined ? undefined : readRadar(text).radar;
}
