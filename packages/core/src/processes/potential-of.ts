import type { WorkProcess } from "../estimate/file-model.js";
import type { ProcessStep } from "../plan/model.js";

/** Shares that add up to a whole within this are a whole: decimals are rarely exact. */
const tolerance = 1e-9;

/** What of a process could be automated: as stated, else the sum of its steps; undefined where it tells neither. */
export function potentialOf({
  potential,
  steps = [],
}: Pick<WorkProcess, "potential"> & { readonly steps?: readonly ProcessStep[] }):
  | { readonly potential: number; readonly potentialFrom: "stated" | "steps" }
  | undefined {
  if (potential !== undefined) return { potential, potentialFrom: "stated" };
  const ofSteps = potentialOfSteps(steps);
  return ofSteps === undefined ? undefined : { potential: ofSteps, potentialFrom: "steps" };
}

/** Σ share·potential over steps that make up the whole process; undefined where a step lacks one of them, or a part lacks a step. */
export function potentialOfSteps(
  steps: readonly { readonly timeShare?: number; readonly potential?: number }[],
): number | undefined {
  let time = 0;
  let sum = 0;
  for (const { timeShare, potential } of steps) {
    if (timeShare === undefined || potential === undefined) return undefined;
    time += timeShare;
    sum += timeShare * potential;
  }
  return Math.abs(time - 1) <= tolerance ? Math.min(1, sum) : undefined;
}
