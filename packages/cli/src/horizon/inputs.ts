import { resolve } from "node:path";
import { type HorizonGround, horizonGround, horizonTexts } from "@kommuneradar/charts";
import { type PlanFile, type Text, withScoreSets } from "@kommuneradar/core";
import { type Context, UsageError } from "../commands/command.js";
import { type EstimateInputs, readInputs } from "../estimate/inputs.js";
import { publishOptions } from "../estimate/publish-options.js";
import { softenRows } from "../estimate/soften-rows.js";
import { filesByKind } from "../files/files-by-kind.js";
import { filesOnDisk, type InputFiles } from "../files/input-files.js";
import { readPlanFile } from "../files/read-plan-file.js";
import { setsOf } from "../files/read-score-file.js";
import type { Finding } from "../finding.js";

/** What a horizon is made from. */
export interface HorizonInputs extends ReadSectors {
  /** undefined: it could not be read. */
  readonly plan: PlanFile | undefined;
}

/** The sectors of an estimate, as scenarios are played over them. */
export interface ReadSectors extends HorizonGround {
  /** What the estimate file calls itself; undefined of workforce files alone. */
  readonly title: Text | undefined;
  /** Errors make a plan or an estimate that nothing should be built on. */
  readonly refused: boolean;
  readonly findings: readonly Finding[];
}

/** Reads a plan and an estimate (its file, or workforce files), named in any order. */
export async function readHorizonInputs(
  files: readonly string[],
  call: { readonly suppressBelow?: number; readonly format: string },
  context: Context,
  from: InputFiles = filesOnDisk,
): Promise<HorizonInputs> {
  const { needsBoth } = horizonTexts(context.language);
  const words = { notTaken: () => needsBoth, oneRadar: needsBoth, oneEstimate: needsBoth };
  const { plan, estimate: others, radar, projects } = await filesByKind(files, words, context, from);
  const [planFile, another] = plan;
  if (
    planFile === undefined ||
    another !== undefined ||
    others.length === 0 ||
    radar.length + projects.length > 0
  )
    throw new UsageError(needsBoth);
  const path = resolve(context.io.cwd, planFile);
  const { reading, findings } = await readPlanFile(path, planFile, context, from);
  const estimate = await readSectors(others, call, context, from);
  const all = [...findings, ...estimate.findings];
  return {
    ...estimate,
    plan: reading?.plan,
    findings: all,
    refused: estimate.refused || all.some(({ severity }) => severity === "error"),
  };
}

/** Reads an estimate (its file, or workforce files) as scenarios are played over it. */
export async function readSectors(
  files: readonly string[],
  call: { readonly suppressBelow?: number; readonly format: string },
  context: Context,
  from: InputFiles = filesOnDisk,
): Promise<ReadSectors> {
  const inputs = await readInputs(files, { dimensions: ["sector"] }, context, from);
  return horizonSectors(inputs, files[0] ?? "", call, context);
}

/** Sectors as an estimate publishes them, and whether they can be built on. */
function horizonSectors(
  inputs: EstimateInputs,
  named: string,
  call: { readonly suppressBelow?: number; readonly format: string },
  context: Context,
): ReadSectors {
  const { usable, findings } = softenRows(inputs);
  const reference = withScoreSets(context.reference, setsOf(inputs.ownScores));
  const { findings: about, ...publishing } = publishOptions(inputs, named, call, context);
  return {
    ...horizonGround({ ...inputs, reference, publishing }),
    title: inputs.file?.title,
    refused: !usable,
    findings: [...findings, ...about],
  };
}
