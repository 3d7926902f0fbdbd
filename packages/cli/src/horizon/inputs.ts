import { resolve } from "node:path";
import { horizonTexts } from "@kommuneradar/charts";
import {
  type EstimateResult,
  type EstimateSettings,
  type HorizonSector,
  type PlanFile,
  publishEstimate,
  readPlan,
  withScoreSets,
} from "@kommuneradar/core";
import { checkPlanReading, documentKind } from "@kommuneradar/language-service";
import { type Context, UsageError } from "../commands/command.js";
import { type EstimateInputs, readInputs } from "../estimate/inputs.js";
import { publishOptions } from "../estimate/publish-options.js";
import { softenRows } from "../estimate/soften-rows.js";
import { statedSettings } from "../estimate/stated-settings.js";
import { filesOnDisk } from "../files/input-files.js";
import { setsOf } from "../files/read-score-file.js";
import { type Finding, toFinding } from "../finding.js";

/** What a horizon is made from. */
export interface HorizonInputs {
  /** undefined: it could not be read. */
  readonly plan: PlanFile | undefined;
  readonly sectors: readonly HorizonSector[];
  readonly scores: EstimateResult["scores"];
  readonly settings: Pick<EstimateSettings, "weight" | "interval">;
  /** How many sectors are hidden, for being small or telling one. */
  readonly hiddenSectors: number;
  readonly fictional: boolean;
  /** Errors make a plan or an estimate that nothing should be built on. */
  readonly refused: boolean;
  readonly findings: readonly Finding[];
}

/** Reads a plan and an estimate (its file, or workforce files), named in any order. */
export async function readHorizonInputs(
  files: readonly string[],
  call: { readonly suppressBelow?: number; readonly format: string },
  context: Context,
): Promise<HorizonInputs> {
  const kinds = await Promise.all(
    files.map(async (file) => {
      const head = await filesOnDisk.head(resolve(context.io.cwd, file));
      return { file, kind: head === undefined ? undefined : documentKind(file, head) };
    }),
  );
  const plans = kinds.filter(({ file, kind }) => kind === "plan" || /\.plan\.ya?ml$/i.test(file));
  const others = kinds.filter((one) => !plans.includes(one)).map(({ file }) => file);
  const [planFile, another] = plans;
  if (planFile === undefined || another !== undefined || others.length === 0)
    throw new UsageError(horizonTexts(context.language).needsBoth);
  const { plan, findings } = await planOf(planFile.file, context);
  const estimate = await sectorsOf(others, call, context);
  const all = [...findings, ...estimate.findings];
  return {
    ...estimate,
    plan,
    findings: all,
    refused: estimate.refused || all.some(({ severity }) => severity === "error"),
  };
}

async function planOf(file: string, { io, language }: Context) {
  const { text, problem } = await filesOnDisk.text(resolve(io.cwd, file));
  if (text === undefined) return { plan: undefined, findings: [toFinding(file, problem, language)] };
  const reading = readPlan(text);
  // What it says of a radar is checked with the radar, by `check`; nothing here rests on it.
  const problems = checkPlanReading(reading, {});
  return { plan: reading.plan, findings: problems.map((found) => toFinding(file, found, language)) };
}

async function sectorsOf(
  files: readonly string[],
  call: { readonly suppressBelow?: number; readonly format: string },
  context: Context,
): Promise<Omit<HorizonInputs, "plan">> {
  const inputs = await readInputs(files, { dimensions: ["sector"] }, context);
  return horizonSectors(inputs, files[0] ?? "", call, context);
}

/** Sectors as an estimate publishes them, with both ends of their range. */
export function horizonSectors(
  inputs: EstimateInputs,
  named: string,
  call: { readonly suppressBelow?: number; readonly format: string },
  context: Context,
): Omit<HorizonInputs, "plan"> {
  const { usable, findings } = softenRows(inputs);
  const stated = statedSettings(inputs);
  // A horizon is shown as bands: without draws their ends are computed.
  const settings: EstimateSettings = {
    ...stated,
    groupBy: ["sector"],
    ...(stated.draws === 0 && { ranges: "analytic" as const }),
  };
  const reference = withScoreSets(context.reference, setsOf(inputs.ownScores));
  const {
    findings: about,
    compare: _,
    years: __,
    ...publishing
  } = publishOptions(inputs, named, call, context);
  const { groups, scores, suppression } = publishEstimate(inputs.tables, reference, settings, publishing);
  return {
    settings,
    scores,
    sectors: groups.map(({ key, weight, coverage, mean, meanInterval }) => ({
      sector: key.sector ?? "",
      weight,
      coverage,
      mean,
      meanInterval,
    })),
    hiddenSectors: suppression?.groups.length ?? 0,
    fictional: inputs.tables.some((table) => table.fictional),
    refused: !usable,
    findings: [...findings, ...about],
  };
}
