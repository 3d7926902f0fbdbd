import { basename, resolve } from "node:path";
import { type ProjectsDocument, projectsOf, projectsTexts, type ReadProjects } from "@kommuneradar/charts";
import { type PlanFile, readPlan, readProjects, readRadar } from "@kommuneradar/core";
import { documentKind } from "@kommuneradar/language-service";
import type { Context } from "../commands/command.js";
import { filesBeside } from "../files/files-beside.js";
import { filesOnDisk, type InputFiles } from "../files/input-files.js";
import { namedPath } from "../files/named-path.js";
import { type Finding, findingAtStart, toFinding } from "../finding.js";

/** Reads projects files and lays them out together; names are those of the radar beside each. */
export async function readProjectsDocument(
  named: readonly string[],
  context: Context,
  from: InputFiles = filesOnDisk,
): Promise<{ readonly document: ProjectsDocument; readonly findings: readonly Finding[] }> {
  const { files, findings } = await readFiles(named, context, from);
  return { document: projectsOf(files, context.reference.municipalities, context.language), findings };
}

async function readFiles(named: readonly string[], { io, language }: Context, from: InputFiles) {
  const files: ReadProjects[] = [];
  const findings: Finding[] = [];
  for (const file of named) {
    const { text, problem } = await from.text(resolve(io.cwd, file));
    if (text === undefined) findings.push(toFinding(file, problem, language));
    else if (documentKind(file, text) !== "projects") {
      findings.push(findingAtStart(file, "unknown-kind", "error", projectsTexts(language).notProjects(file)));
    } else {
      const reading = readProjects(text);
      findings.push(...reading.problems.map((one) => toFinding(file, one, language)));
      if (reading.projects === undefined) continue;
      const path = resolve(io.cwd, file);
      const { radar: named } = reading.projects;
      const radar = await radarBeside(path, named, from);
      const plans = await plansBeside(path, named, from);
      files.push({ name: basename(file), projects: reading.projects, radar, plans });
    }
  }
  return { files, findings };
}

/** For names only: a radar that is not there, or is broken, is the business of `check`. */
async function radarBeside(path: string, radar: string | undefined, from: InputFiles) {
  if (radar === undefined) return undefined;
  const { text } = await from.text(namedPath(path, radar));
  return text === undefined ? undefined : readRadar(text).radar;
}

/** For names only too: plans in the same folder that are made for the same radar. */
async function plansBeside(
  path: string,
  radar: string | undefined,
  from: InputFiles,
): Promise<readonly PlanFile[]> {
  if (radar === undefined) return [];
  const wanted = namedPath(path, radar);
  return (await filesBeside(path, "plan", from)).flatMap((file) => {
    const { plan } = readPlan(file.text);
    return plan?.radar !== undefined && namedPath(file.path, plan.radar) === wanted ? [plan] : [];
  });
}
