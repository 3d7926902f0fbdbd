import { relative, resolve } from "node:path";
import { whereTexts } from "@kommuneradar/charts";
import { type PlanFile, type PlanReading, type Radar, readRadar } from "@kommuneradar/core";
import { checkRadarReading } from "@kommuneradar/language-service";
import { type Context, UsageError } from "../commands/command.js";
import { type EstimateInputs, readInputs } from "../estimate/inputs.js";
import { filesByKind } from "../files/files-by-kind.js";
import { filesOnDisk, type InputFiles } from "../files/input-files.js";
import { namedPath } from "../files/named-path.js";
import { readPlanFile } from "../files/read-plan-file.js";
import { type Finding, toFinding } from "../finding.js";

export interface WhereFiles {
  /** undefined where none could be read; what is wrong stands in the findings. */
  readonly radar: Radar | undefined;
  readonly plans: readonly PlanFile[];
  /** The estimate file, or the first workforce file. */
  readonly estimate: string;
  readonly inputs: EstimateInputs;
  readonly findings: readonly Finding[];
}

/** Files of a call, in any order, each by its kind: a radar (else that of the estimate), an estimate or tables, plans. */
export async function readWhereFiles(
  files: readonly string[],
  context: Context,
  from: InputFiles = filesOnDisk,
): Promise<WhereFiles> {
  const words = whereTexts(context.language);
  const sorted = await filesByKind(files, words, context, from);
  const [[estimate], [projects]] = [sorted.estimate, sorted.projects];
  if (projects !== undefined) throw new UsageError(words.notTaken(projects));
  if (estimate === undefined) throw new UsageError(words.oneEstimate);

  const inputs = await readInputs(sorted.estimate, {}, context, from);
  const named = sorted.radar[0] ?? radarOf(estimate, inputs, context);
  if (named === undefined) {
    // An estimate that cannot be read may name one.
    if (inputs.findings.every(({ severity }) => severity !== "error")) throw new UsageError(words.whichRadar);
    return { radar: undefined, plans: [], estimate, inputs, findings: [] };
  }
  const read = await Promise.all(
    sorted.plan.map((file) => readPlanFile(resolve(context.io.cwd, file), file, context, from)),
  );
  const plans = read.flatMap(({ reading }) => reading ?? []);
  const radar = await readRadarFile(named, plans, context, from);
  return {
    radar: radar.radar,
    plans: plans.flatMap(({ plan }) => plan ?? []),
    estimate,
    inputs,
    findings: [...radar.findings, ...read.flatMap(({ findings }) => findings)],
  };
}

/** The radar that an estimate file names, from where the reader stands. */
export function radarOf(
  estimate: string,
  { file }: Pick<EstimateInputs, "file">,
  { io }: Context,
): string | undefined {
  return file?.radar && relative(io.cwd, namedPath(resolve(io.cwd, estimate), file.radar));
}

/** Only what keeps a radar from being read counts here; `check` tells the rest. */
export async function readRadarFile(
  file: string,
  plans: readonly PlanReading[],
  context: Context,
  from: InputFiles = filesOnDisk,
) {
  const { text, problem } = await from.text(resolve(context.io.cwd, file));
  if (text === undefined) return { radar: undefined, findings: [toFinding(file, problem, context.language)] };
  const reading = readRadar(text);
  const problems = checkRadarReading(reading, { today: context.io.today(), plans: () => plans });
  const findings = problems.map((one) => toFinding(file, one, context.language));
  return { radar: reading.radar, findings: findings.filter(({ severity }) => severity === "error") };
}
