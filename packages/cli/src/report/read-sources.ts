import { relative, resolve } from "node:path";
import {
  buildRadarView,
  layoutWithPast,
  pastOf,
  type ReportReading,
  type ReportSources,
  reportSources,
  type Since,
} from "@kommuneradar/charts";
import { type PlanReading, type Radar, readEstimateFile, withScoreSets } from "@kommuneradar/core";
import type { Context } from "../commands/command.js";
import { type EstimateInputs, readInputs } from "../estimate/inputs.js";
import { publishOptions } from "../estimate/publish-options.js";
import { softenRows } from "../estimate/soften-rows.js";
import { type FilesByKind, filesByKind } from "../files/files-by-kind.js";
import { filesOnDisk } from "../files/input-files.js";
import { namedPath } from "../files/named-path.js";
import { readPlanFile } from "../files/read-plan-file.js";
import { setsOf } from "../files/read-score-file.js";
import type { Finding } from "../finding.js";
import { readProjectsDocument } from "../projects/read-files.js";
import { reportCallTexts } from "../text/report-call.js";
import { radarOf, readRadarFile } from "../where/read-files.js";

export interface ReportCall {
  readonly suppressBelow?: number;
  /** What the radar was; what moved since is marked. */
  readonly since?: Omit<Since, "placeOf"> | undefined;
}

/** What a report is written from, and what was found on the way. */
export interface ReadReport {
  readonly sources: ReportSources;
  readonly findings: readonly Finding[];
}

/** Reads every file of a call, and computes what a report tells of them. */
export async function readReportSources(
  files: readonly string[],
  call: ReportCall,
  context: Context,
): Promise<ReadReport> {
  const { io, language } = context;
  const sorted = await filesByKind(files, reportCallTexts(language), context);
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
  const estimate = read && softened?.usable ? estimateOf(read, named, call, context) : undefined;
  const sources = reportSources({
    language,
    today: io.today(),
    radar: radar.read,
    estimate: estimate?.estimate,
    plans,
    projects: projects?.document,
    files: [...new Set([...files, ...radar.files, ...planFiles, ...(read?.shownAs ?? [])])],
  });
  const findings = [
    ...radar.findings,
    ...(softened?.findings ?? []),
    ...(estimate?.findings ?? []),
    ...ofPlans,
    ...(projects?.findings ?? []),
  ];
  return { sources, findings: once(findings) };
}

/** A plan is read for the estimate that names it, and for itself. */
function once(findings: readonly Finding[]): readonly Finding[] {
  return [...new Map(findings.map((finding) => [JSON.stringify(finding), finding])).values()];
}

/** What people read hides small cells, whatever the format. */
function estimateOf(
  inputs: EstimateInputs,
  named: string,
  call: ReportCall,
  context: Context,
): { readonly estimate: ReportReading["estimate"]; readonly findings: readonly Finding[] } {
  const { findings, ...publishing } = publishOptions(inputs, named, { ...call, format: "markdown" }, context);
  const reference = withScoreSets(context.reference, setsOf(inputs.ownScores));
  return { estimate: { ...inputs, reference, publishing }, findings };
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
  const path = namedPath(resolve(io.cwd, estimate), own);
  const isNamed = plans.some((plan) => resolve(io.cwd, plan) === path);
  return isNamed ? plans : [...plans, relative(io.cwd, path)];
}

async function readPlans(files: readonly string[], { io, language }: Context) {
  const read = await Promise.all(
    files.map((file) => readPlanFile(resolve(io.cwd, file), file, { language })),
  );
  const readings = read.flatMap(({ reading }) => reading ?? []);
  return {
    plans: readings.flatMap(({ plan }) => plan ?? []),
    readings,
    findings: read.flatMap(({ findings }) => findings),
  };
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
  const viewOf = (told: Radar) =>
    buildRadarView(told, layout, {
      language: context.language,
      today: context.io.today(),
      file: relative(context.io.cwd, resolve(context.io.cwd, file)),
      since: since && { ...since, placeOf },
    });
  return { read: { radar, viewOf }, files: [file], findings };
}

/** The radar of a call, from where the reader stands: the one named, else that of the estimate. */
export async function radarFileOf(files: readonly string[], context: Context): Promise<string | undefined> {
  const { radar, estimate } = await filesByKind(files, reportCallTexts(context.language), context);
  const [stated, [estimateFile]] = [radar[0], estimate];
  if (stated !== undefined || estimateFile === undefined) return stated;
  const { text } = await filesOnDisk.text(resolve(context.io.cwd, estimateFile));
  const file = text === undefined ? undefined : readEstimateFile(text).estimate;
  return radarOf(estimateFile, { file }, context);
}

/** Errors keep a report from being written: a part that cannot be read would look like one that says nothing. */
export function refusesReport({ findings }: Pick<ReadReport, "findings">): boolean {
  return findings.some(({ severity }) => severity === "error");
}
