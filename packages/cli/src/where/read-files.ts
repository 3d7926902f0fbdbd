import { dirname, relative, resolve } from "node:path";
import { whereTexts } from "@kommuneradar/charts";
import { type PlanFile, type PlanReading, type Radar, readPlan, readRadar } from "@kommuneradar/core";
import { checkRadarReading, documentKind } from "@kommuneradar/language-service";
import { type Context, UsageError } from "../commands/command.js";
import { type EstimateInputs, readInputs } from "../estimate/inputs.js";
import { filesOnDisk } from "../files/input-files.js";
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
export async function readWhereFiles(files: readonly string[], context: Context): Promise<WhereFiles> {
  const words = whereTexts(context.language);
  const sorted = {
    radar: [] as string[],
    plan: [] as string[],
    estimate: [] as string[],
    rows: [] as string[],
  };
  for (const file of files) {
    const head = await filesOnDisk.head(resolve(context.io.cwd, file));
    const kind = documentKind(file, head ?? "");
    if (kind === "radar" || kind === "plan" || kind === "estimate") sorted[kind].push(file);
    else if (/\.ya?ml$/i.test(file)) throw new UsageError(words.notTaken(file));
    else sorted.rows.push(file);
  }
  const estimates = sorted.estimate.length > 0 ? sorted.estimate : sorted.rows;
  const [estimate] = estimates;
  if (
    estimate === undefined ||
    (sorted.estimate.length > 0 && sorted.estimate.length + sorted.rows.length > 1)
  )
    throw new UsageError(words.oneEstimate);
  if (sorted.radar.length > 1) throw new UsageError(words.oneRadar);

  const inputs = await readInputs(estimates, {}, context);
  const named = sorted.radar[0] ?? radarOf(estimate, inputs, context);
  if (named === undefined) {
    // An estimate that cannot be read may name one.
    if (inputs.findings.every(({ severity }) => severity !== "error")) throw new UsageError(words.whichRadar);
    return { radar: undefined, plans: [], estimate, inputs, findings: [] };
  }
  const plans: PlanReading[] = [];
  const findings: Finding[] = [];
  for (const file of sorted.plan) {
    const { text, problem } = await filesOnDisk.text(resolve(context.io.cwd, file));
    const reading = text === undefined ? undefined : readPlan(text);
    for (const one of reading?.problems ?? (problem ? [problem] : []))
      findings.push(toFinding(file, one, context.language));
    if (reading) plans.push(reading);
  }
  const read = await readRadarFile(named, plans, context);
  return {
    radar: read.radar,
    plans: plans.flatMap(({ plan }) => plan ?? []),
    estimate,
    inputs,
    findings: [...read.findings, ...findings],
  };
}

/** The radar that an estimate file names, from where the reader stands. */
export function radarOf(
  estimate: string,
  { file }: Pick<EstimateInputs, "file">,
  { io }: Context,
): string | undefined {
  const folder = dirname(resolve(io.cwd, estimate));
  return file?.radar && relative(io.cwd, resolve(folder, file.radar.replaceAll("\\", "/")));
}

/** Only what keeps a radar from being read counts here; `check` tells the rest. */
export async function readRadarFile(file: string, plans: readonly PlanReading[], context: Context) {
  const { text, problem } = await filesOnDisk.text(resolve(context.io.cwd, file));
  if (text === undefined) return { radar: undefined, findings: [toFinding(file, problem, context.language)] };
  const reading = readRadar(text);
  const problems = checkRadarReading(reading, { today: context.io.today(), plans: () => plans });
  const findings = problems.map((one) => toFinding(file, one, context.language));
  return { radar: reading.radar, findings: findings.filter(({ severity }) => severity === "error") };
}
