import { dirname, resolve } from "node:path";
import {
  type EstimateFile,
  hasFilesOfOneYear,
  origin,
  type Problem,
  planEntries,
  type Radar,
  type WorkforceSource,
  type WorkforceTable,
} from "@kommuneradar/core";
import {
  checkEstimateReading,
  checkPlanReading,
  checkProjectsReading,
  checkRadarReading,
  checkWorkforce,
  documentKind,
  isYamlName,
  type LinkedCheckOptions,
  readingOptionsFor,
} from "@kommuneradar/language-service";
import type { Context } from "../commands/command.js";
import type { InputFiles } from "../files/input-files.js";
import { namedPath } from "../files/named-path.js";
import { readScoreFiles } from "../files/read-score-file.js";
import { showProgress } from "../files/show-progress.js";
import { streamWorkforce } from "../files/stream-workforce.js";
import { toFinding } from "../finding.js";
import { readMappingCheck } from "./check-mapping-file.js";
import { CheckedTogether } from "./checked-together.js";
import type { CheckedFile } from "./formats/types.js";

/** A checked file; a radar comes with its model. */
export interface CheckedModel extends CheckedFile {
  readonly radar?: Radar;
}

interface Read {
  readonly kind: string;
  readonly entries: number;
  readonly problems: readonly Problem[];
  readonly radar?: Radar;
}

/**
 * Reads and checks one file of any kind, in view of the files that are checked with it. What cannot be read ends in a
 * finding, never in a throw.
 */
export async function checkFile(
  file: string,
  context: Context,
  together = new CheckedTogether([file], context.io.cwd),
): Promise<CheckedModel> {
  const { problems, ...read } = await readAny(file, context, together);
  return { file, ...read, findings: problems.map((problem) => toFinding(file, problem, context.language)) };
}

async function readAny(file: string, context: Context, together: CheckedTogether): Promise<Read> {
  const path = resolve(context.io.cwd, file);
  const { from } = together;
  const head = await from.head(path);
  const kind = head === undefined ? undefined : documentKind(file, head);
  const isTable = !isYamlName(file);
  const options = isTable ? await together.readingOptions(path) : undefined;
  const isInDoubt = isTable && options === undefined && (kind === undefined || kind === "workforce");
  const mapping = isInDoubt ? await readMappingCheck(path, head ?? "", context, together) : undefined;
  if (mapping) return { kind: "mapping", ...mapping };
  if (kind === "workforce" || (kind === undefined && options !== undefined)) {
    const { table, problem } = await streamWorkforce(
      path,
      { ...options, reference: context.reference },
      showProgress(file, context),
      from,
    );
    if (!table) return { kind: "workforce", entries: 0, problems: [problem] };
    return { kind: "workforce", entries: table.rows, problems: checkWorkforce(table) };
  }
  const { text, problem, radar, estimate, projects, plan } = await together.yaml(path);
  if (text === undefined) return { kind: kind ?? "unknown", entries: 0, problems: [problem] };
  if (radar) {
    const { estimates, plans } = await together.madeFor(path);
    const problems = checkRadarReading(radar, {
      today: context.io.today(),
      estimates: () => estimates,
      plans: () => plans,
    });
    const { radar: model } = radar;
    return {
      kind: "radar",
      entries: model?.technologies.length ?? 0,
      problems,
      ...(model && { radar: model }),
    };
  }
  if (estimate) {
    const named = estimate.estimate?.radar;
    const other = named === undefined ? undefined : (await together.yaml(namedPath(path, named))).radar;
    const planFile = estimate.estimate?.plan;
    const counting =
      planFile === undefined ? undefined : (await together.yaml(namedPath(path, planFile))).plan;
    const own = estimate.estimate
      ? await readScoreFiles(estimate.estimate, dirname(path), context.reference, from)
      : [];
    const tables = estimate.estimate && (await tablesOfOneYear(path, estimate.estimate, context, from));
    const problems = checkEstimateReading(estimate, {
      reference: context.reference,
      exists: (file) => from.exists(namedPath(path, file)),
      table: (source) => tables?.get(source),
      radar: () => other,
      plan: () => counting,
      scoreFile: (asked) => own.find(({ entry }) => entry === asked)?.reading,
    });
    return { kind: "estimate", entries: estimate.estimate?.workforce.length ?? 0, problems };
  }
  if (projects) {
    const problems = checkProjectsReading(projects, await linkedTo(path, projects.projects?.radar, together));
    return { kind: "projects", entries: projects.projects?.projects.length ?? 0, problems };
  }
  if (plan) {
    const problems = checkPlanReading(plan, await linkedTo(path, plan.plan?.radar, together));
    return { kind: "plan", entries: plan.plan ? planEntries(plan.plan) : 0, problems };
  }
  return { kind: "unknown", entries: 0, problems: [unknownKind(text)] };
}

/** The tables that may count the same employees; only these are read for an estimate. */
async function tablesOfOneYear(
  path: string,
  estimate: EstimateFile,
  { reference }: Context,
  from: InputFiles,
): Promise<ReadonlyMap<WorkforceSource, WorkforceTable>> {
  const tables = new Map<WorkforceSource, WorkforceTable>();
  if (!hasFilesOfOneYear(estimate.workforce)) return tables;
  for (const source of estimate.workforce) {
    const file = namedPath(path, source.file);
    const options = { ...readingOptionsFor(source, estimate), reference };
    const { table } = await streamWorkforce(file, options, undefined, from);
    if (table) tables.set(source, table);
  }
  return tables;
}

/** What projects and plans are held against: the radar they name, and what else is made for it. */
async function linkedTo(
  path: string,
  named: string | undefined,
  together: CheckedTogether,
): Promise<LinkedCheckOptions> {
  const radarPath = named === undefined ? undefined : namedPath(path, named);
  const { radar } = radarPath === undefined ? {} : await together.yaml(radarPath);
  const { estimates, plans } = radarPath === undefined ? {} : await together.madeFor(radarPath);
  const mapped = [
    ...(estimates ?? []).map(({ estimate }) => estimate),
    ...(plans ?? []).map(({ plan }) => plan),
  ];
  return {
    exists: (file) => together.from.exists(namedPath(path, file)),
    radar: () => radar,
    processes: () => mapped.flatMap((file) => file?.processes.map(({ id }) => id) ?? []),
  };
}

function unknownKind(text: string): Problem {
  if (text.trim() === "") return { code: "empty-file", data: { expected: "kommuneradar" }, range: origin };
  const found = /^\s*kommuneradar\s*:\s*(\S+)/.exec(text)?.[1];
  return {
    code: "unknown-kind",
    data: { found, allowed: ["radar/1", "estimate/1", "projects/1", "plan/1"] },
    range: origin,
  };
}
