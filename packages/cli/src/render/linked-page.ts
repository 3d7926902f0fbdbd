import { basename, resolve } from "node:path";
import {
  buildPlanView,
  buildProjectsView,
  inEveryLanguage,
  type PlanFigures,
  type PlanViewInput,
  renderPlanHtml,
  renderProjectsHtml,
} from "@kommuneradar/charts";
import { type PlanFile, readEstimateFile, readRadar } from "@kommuneradar/core";
import { checkFile } from "../check/check-file.js";
import type { Context } from "../commands/command.js";
import { filesBeside } from "../files/files-beside.js";
import { filesOnDisk } from "../files/input-files.js";
import { namedPath } from "../files/named-path.js";
import { readPlanFile } from "../files/read-plan-file.js";
import { formatFinding } from "../finding.js";
import { readSectors } from "../horizon/inputs.js";
import { pageScript } from "../page-script.js";
import { readProjectsDocument } from "../projects/read-files.js";
import { texts } from "../text/index.js";
import { type Paper, papers } from "./types.js";

/** Kinds of file that are drawn as a page, and as nothing else. */
export const linkedKinds = ["projects", "plan"] as const;
export type LinkedKind = (typeof linkedKinds)[number];

export interface LinkedPageOptions {
  readonly paper?: Paper | undefined;
  /** Estimate that the scenarios of a plan are played over; else the first beside the plan that names it. */
  readonly estimate?: string | undefined;
}

/** Projects or a plan as one page that stands alone; undefined where the file has errors, which are told. */
export async function drawLinkedPage(
  kind: LinkedKind,
  file: string,
  options: LinkedPageOptions,
  context: Context,
): Promise<string | undefined> {
  const { io, language } = context;
  const { findings } = await checkFile(file, context);
  for (const finding of findings) if (finding.severity !== "info") io.err(`${formatFinding(finding)}\n`);
  if (findings.some(({ severity }) => severity === "error")) {
    io.err(`${texts(language).cannotDraw(file)}\n`);
    return undefined;
  }
  return kind === "projects" ? drawProjects(file, options, context) : drawPlan(file, options, context);
}

async function drawProjects(file: string, { paper }: LinkedPageOptions, context: Context): Promise<string> {
  const { document } = await readProjectsDocument([file], context);
  const { files, municipalities } = document;
  const views = inEveryLanguage((language) =>
    buildProjectsView({ files, language, source: basename(file), municipalities }),
  );
  const live = { script: await pageScript("projects"), views };
  return renderProjectsHtml(views[context.language], { live, paper: paper && papers[paper] });
}

async function drawPlan(
  file: string,
  { paper, estimate }: LinkedPageOptions,
  context: Context,
): Promise<string | undefined> {
  const path = resolve(context.io.cwd, file);
  const { plan } = (await readPlanFile(path, file, context)).reading ?? {};
  if (plan === undefined) return undefined;
  const figures = await figuresOf(path, plan, estimate, context);
  if (figures === undefined) return undefined;
  const named = plan.radar === undefined ? undefined : await filesOnDisk.text(namedPath(path, plan.radar));
  const radar = named?.text === undefined ? undefined : readRadar(named.text).radar;
  const views = inEveryLanguage((language) => buildPlanView({ plan, language, radar, ...figures }));
  const live = { script: await pageScript("plan"), views };
  return renderPlanHtml(views[context.language], { live, paper: paper && papers[paper] });
}

/** What scenarios are played over; undefined where an estimate that is asked for cannot be read, which is told. */
async function figuresOf(
  path: string,
  plan: PlanFile,
  asked: string | undefined,
  context: Context,
): Promise<Pick<PlanViewInput, "figures" | "fictional"> | undefined> {
  const { io } = context;
  const none = { figures: "none", fictional: false } as const;
  if (plan.scenarios.length === 0) return none;
  const estimate = asked ?? (await estimateNaming(path));
  if (estimate === undefined) return none;
  const read = await readSectors([estimate], { format: "markdown" }, context);
  const { title, scores, fictional, refused, findings, ...ground } = read;
  for (const finding of findings) if (finding.severity !== "info") io.err(`${formatFinding(finding)}\n`);
  if (refused || findings.some(({ severity }) => severity === "error")) {
    return asked === undefined ? { figures: "failed", fictional: false } : undefined;
  }
  const figures: PlanFigures = {
    ...ground,
    title: title ?? basename(estimate),
    isShare: scores.scale.unit === "probability",
  };
  return { figures, fictional };
}

/** The first estimate in the folder of a plan that names it. */
async function estimateNaming(plan: string): Promise<string | undefined> {
  const estimates = await filesBeside(plan, "estimate");
  return estimates.find(({ path, text }) => {
    const named = readEstimateFile(text).estimate?.plan;
    return named !== undefined && namedPath(path, named) === plan;
  })?.path;
}
