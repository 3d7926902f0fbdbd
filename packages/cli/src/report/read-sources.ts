import { dirname, relative, resolve } from "node:path";
import { buildRadarView, layoutWithPast, pastOf, type Since } from "@kommuneradar/charts";
import {
  compareMappings,
  compareScoreSets,
  type EstimateSettings,
  estimateSensitivity,
  type PlanFile,
  type PlanReading,
  personnelHorizon,
  publishEstimate,
  reachableRings,
  readEstimateFile,
  readPlan,
  resolveText,
  shownCubes,
  withScoreSets,
} from "@kommuneradar/core";
import { checkPlanReading } from "@kommuneradar/language-service";
import type { Context } from "../commands/command.js";
import { type EstimateInputs, readInputs } from "../estimate/inputs.js";
import { processesOf } from "../estimate/processes-of.js";
import { publishOptions } from "../estimate/publish-options.js";
import { softenRows } from "../estimate/soften-rows.js";
import { statedSettings } from "../estimate/stated-settings.js";
import { filesOnDisk } from "../files/input-files.js";
import { setsOf } from "../files/read-score-file.js";
import { type Finding, toFinding } from "../finding.js";
import { horizonSectors } from "../horizon/inputs.js";
import { readProjectsDocument } from "../projects/read-files.js";
import { reportTexts } from "../text/report.js";
import { radarOf, readRadarFile } from "../where/read-files.js";
import { whereDocument } from "../where/where-document.js";
import { type FilesByKind, filesByKind } from "./files-by-kind.js";
import type { ReportEstimate, ReportSources } from "./sources.js";

export interface ReportCall {
  readonly suppressBelow?: number;
  readonly format: string;
  /** What the radar was; what moved since is marked. */
  readonly since?: Omit<Since, "placeOf"> | undefined;
}

/** Reads every file of a call, and computes what a report tells of them. */
export async function readReportSources(
  files: readonly string[],
  call: ReportCall,
  context: Context,
): Promise<ReportSources> {
  const { io, language } = context;
  const sorted = await filesByKind(files, context);
  const [estimateFile] = sorted.estimate;
  const read = estimateFile === undefined ? undefined : await readInputs(sorted.estimate, {}, context);
  const named = estimateFile ?? "";
  // The plan of an estimate belongs to its report, whether the call names it or not.
  const planFiles = withPlanOf(named, read, sorted.plan, context);
  const { plans, readings, findings: ofPlans } = await readPlans(planFiles, context);
  const radar = await readRadarOf(sorted, read, readings, call, context);
  const projects =
    sorted.projects.length === 0 ? undefined : await readProjectsDocument(sorted.projects, context);
  const softened = read && softenRows(read);
  const estimate = read && softened?.usable ? read : undefined;
  const publishing = { ...call, format: "markdown" };
  return {
    language,
    title: titleOf(read, radar, plans, context),
    today: io.today(),
    radar: radar.read,
    estimate: estimate && estimateOf(estimate, named, publishing, context),
    where:
      estimate && radar.read && reachableRings(radar.read.radar).length > 0
        ? whereDocument(
            { radar: radar.read.radar, plans, inputs: estimate, estimate: named },
            { ...publishing, rings: reachableRings(radar.read.radar) },
            context,
          )
        : undefined,
    plans,
    horizon: estimate && horizonOf(plans, estimate, named, publishing, context),
    projects: projects?.document,
    fictional: read?.tables.some(({ fictional }) => fictional) ?? false,
    files: [...new Set([...files, ...radar.files, ...planFiles, ...(read?.shownAs ?? [])])],
    findings: once([
      ...radar.findings,
      ...(softened?.findings ?? []),
      ...ofPlans,
      ...(projects?.findings ?? []),
    ]),
  };
}

/** A plan is read for the estimate that names it, and for itself. */
function once(findings: readonly Finding[]): readonly Finding[] {
  return [...new Map(findings.map((finding) => [JSON.stringify(finding), finding])).values()];
}

/** Plan files of the call, and that of the estimate where it is none of them. */
function withPlanOf(
  estimate: string,
  inputs: EstimateInputs | undefined,
  plans: readonly string[],
  { io }: Context,
): readonly string[] {
  const own = inputs?.file?.plan;
  if (own === undefined || inputs?.plan === undefined) return plans;
  const path = resolve(io.cwd, dirname(estimate), own.replaceAll("\\", "/"));
  const isNamed = plans.some((plan) => resolve(io.cwd, plan) === path);
  return isNamed ? plans : [...plans, relative(io.cwd, path)];
}

async function readPlans(files: readonly string[], { io, language }: Context) {
  const plans: PlanFile[] = [];
  const readings: PlanReading[] = [];
  const findings: Finding[] = [];
  for (const file of files) {
    const { text, problem } = await filesOnDisk.text(resolve(io.cwd, file));
    if (text === undefined) {
      findings.push(toFinding(file, problem, language));
      continue;
    }
    const reading = readPlan(text);
    readings.push(reading);
    findings.push(...checkPlanReading(reading, {}).map((found) => toFinding(file, found, language)));
    if (reading.plan) plans.push(reading.plan);
  }
  return { plans, readings, findings };
}

async function readRadarOf(
  { radar: [stated], estimate: [estimateFile] }: FilesByKind,
  inputs: EstimateInputs | undefined,
  plans: readonly PlanReading[],
  call: ReportCall,
  context: Context,
) {
  const file = stated ?? (inputs && estimateFile && radarOf(estimateFile, inputs, context));
  if (file === undefined) return { read: undefined, files: [], findings: [] };
  const { radar, findings } = await readRadarFile(file, plans, context);
  if (radar === undefined) return { read: undefined, files: [file], findings };
  const { since } = call;
  const { layout, placeOf } = layoutWithPast(radar, pastOf(since?.radar ? [since.radar] : []));
  const view = buildRadarView(radar, layout, {
    language: context.language,
    today: context.io.today(),
    file: relative(context.io.cwd, resolve(context.io.cwd, file)),
    since: since && { ...since, placeOf },
  });
  return { read: { radar, view }, files: [file], findings };
}

function estimateOf(
  inputs: EstimateInputs,
  named: string,
  call: Omit<ReportCall, "since">,
  context: Context,
): ReportEstimate {
  const stated = statedSettings(inputs);
  const settings: EstimateSettings = {
    ...stated,
    groupBy: stated.groupBy.length > 0 ? stated.groupBy : ["sector"],
    // A report has ranges: without draws their ends are computed.
    ...(stated.draws === 0 && { ranges: "analytic" as const }),
  };
  const reference = withScoreSets(context.reference, setsOf(inputs.ownScores));
  const { findings: about, ...publishing } = publishOptions(inputs, named, call, context);
  const result = publishEstimate(inputs.tables, reference, settings, publishing);
  const beside = shownCubes(inputs.tables, result);
  const sets = inputs.file?.scores ?? [];
  return {
    document: {
      ...result,
      explained: undefined,
      comparison: sets.length < 2 ? undefined : compareScoreSets(beside, reference, settings, sets),
      mappings: compareMappings(beside, reference, settings),
      sensitivity: estimateSensitivity(beside, reference, settings),
      processes: processesOf(inputs, result, reference, publishing),
      rejectedRows: inputs.tables.reduce((sum, { rejectedRows }) => sum + rejectedRows, 0),
      diagnostics: about,
      compared: publishing.compare,
      fictional: inputs.tables.some(({ fictional }) => fictional),
    },
    workforce: inputs.tables.map(({ rows, rejectedRows }, at) => ({
      file: inputs.shownAs[at] ?? named,
      rows,
      rejectedRows,
    })),
  };
}

/** Undefined where no plan has a scenario, or the score set is no share of work that could be released. */
function horizonOf(
  plans: readonly PlanFile[],
  inputs: EstimateInputs,
  named: string,
  call: Omit<ReportCall, "since">,
  context: Context,
): ReportSources["horizon"] {
  const plan = plans.find(({ scenarios }) => scenarios.length > 0);
  if (plan === undefined) return undefined;
  const { sectors, ...rest } = horizonSectors(inputs, named, call, context);
  if (rest.scores.scale.unit !== "probability") return undefined;
  const horizons = plan.scenarios.map((scenario) => personnelHorizon(scenario, sectors));
  return { ...rest, language: plan.language, horizons, findings: [] };
}

function titleOf(
  inputs: EstimateInputs | undefined,
  { read }: Awaited<ReturnType<typeof readRadarOf>>,
  plans: readonly PlanFile[],
  { language }: Context,
): string {
  const [plan] = plans;
  return (
    read?.view.title ||
    resolveText(inputs?.file?.title, language, inputs?.file?.language) ||
    resolveText(plan?.title, language, plan?.language) ||
    reportTexts(language).untitled
  );
}

/** The radar of a call, from where the reader stands: the one named, else that of the estimate. */
export async function radarFileOf(files: readonly string[], context: Context): Promise<string | undefined> {
  const { radar, estimate } = await filesByKind(files, context);
  const [stated, [estimateFile]] = [radar[0], estimate];
  if (stated !== undefined || estimateFile === undefined) return stated;
  const { text } = await filesOnDisk.text(resolve(context.io.cwd, estimateFile));
  const file = text === undefined ? undefined : readEstimateFile(text).estimate;
  return radarOf(estimateFile, { file }, context);
}

/** Errors keep a report from being written: a part that cannot be read would look like one that says nothing. */
export function refusesReport({ findings }: Pick<ReportSources, "findings">): boolean {
  return findings.some(({ severity }) => severity === "error");
}
