import { dirname, relative, resolve } from "node:path";
import { type PlanFile, readPlan } from "@kommuneradar/core";
import { checkPlanReading } from "@kommuneradar/language-service";
import type { Context } from "../commands/command.js";
import type { InputFiles } from "../files/input-files.js";
import { type Finding, toFinding } from "../finding.js";

/**
 * The plan that an estimate file names, from the same place as the estimate. One that is not there is told of by the
 * check of the estimate; what a plan says of its radar is told by `check`, since nothing here rests on it.
 */
export async function readNamedPlan(
  named: string | undefined,
  estimate: string,
  { io, language }: Pick<Context, "io" | "language">,
  from: InputFiles,
): Promise<{ readonly plan: PlanFile | undefined; readonly findings: readonly Finding[] }> {
  const none = { plan: undefined, findings: [] };
  if (named === undefined) return none;
  const path = resolve(dirname(estimate), named.replaceAll("\\", "/"));
  if (!(await from.exists(path))) return none;
  const shown = from.nameOf(path) ?? (relative(io.cwd, path) || path);
  const { text, problem } = await from.text(path);
  if (text === undefined) return { ...none, findings: [toFinding(shown, problem, language)] };
  const reading = readPlan(text);
  const problems = checkPlanReading(reading, {});
  return { plan: reading.plan, findings: problems.map((found) => toFinding(shown, found, language)) };
}
