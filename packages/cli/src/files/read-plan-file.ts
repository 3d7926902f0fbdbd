import { type PlanReading, readPlan } from "@kommuneradar/core";
import { checkPlanReading } from "@kommuneradar/language-service";
import type { Context } from "../commands/command.js";
import { type Finding, toFinding } from "../finding.js";
import { filesOnDisk, type InputFiles } from "./input-files.js";

/** A plan of a call, as far as it could be read; what is wrong stands in the findings. */
export interface ReadPlan {
  readonly reading: PlanReading | undefined;
  readonly findings: readonly Finding[];
}

/**
 * Reads a plan. What it says of a radar is told by `check`, which reads that too: nothing that is made of a plan rests on it.
 *
 * @param path absolute
 * @param shown what its findings call it
 */
export async function readPlanFile(
  path: string,
  shown: string,
  { language }: Pick<Context, "language">,
  from: InputFiles = filesOnDisk,
): Promise<ReadPlan> {
  const { text, problem } = await from.text(path);
  if (text === undefined) return { reading: undefined, findings: [toFinding(shown, problem, language)] };
  const reading = readPlan(text);
  return { reading, findings: checkPlanReading(reading, {}).map((one) => toFinding(shown, one, language)) };
}
