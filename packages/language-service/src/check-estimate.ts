import {
  type EstimateReading,
  firstOfEachCode,
  type PlanReading,
  type Problem,
  type RadarReading,
  readEstimateFile,
  type ScoreFile,
  type ScoreFileReading,
  type WorkforceSource,
  type WorkforceTable,
} from "@kommuneradar/core";
import { ruleCodes, ruleOf } from "./registry.js";
import type { EstimateContext, Hit } from "./rule.js";
import { sortProblems } from "./sort-problems.js";
import { soundPlan, soundRadar } from "./sound-model.js";
import { lengthAt, textAt } from "./written.js";

/** What an estimate file is held against. */
export interface EstimateCheckOptions {
  /** Occupations, municipalities and score sets there are. */
  readonly reference: EstimateContext["reference"];
  /** Whether a file named in the estimate is there; without it, or with undefined, no file is said to be missing. */
  exists?(file: string): boolean | undefined;
  /** A score set of one's own, read; without it, or with undefined, nothing is said of it. */
  scoreFile?(entry: ScoreFile): ScoreFileReading | "missing" | undefined;
  /** A workforce file of the estimate, read; without it, or with undefined, it is not held against the others. */
  table?(source: WorkforceSource): WorkforceTable | undefined;
  /** The radar at a path from the folder of the estimate; without it, or with undefined, no name is held against it. */
  radar?(file: string): RadarReading | undefined;
  /** The plan at a path from there, likewise. */
  plan?(file: string): PlanReading | undefined;
}

/** Everything wrong with the text of an estimate file, in file order. */
export function checkEstimate(text: string, options: EstimateCheckOptions): Problem[] {
  return checkEstimateReading(readEstimateFile(text), options);
}

/** The same for a text that is read already. */
export function checkEstimateReading(reading: EstimateReading, options: EstimateCheckOptions): Problem[] {
  const { estimate, source, problems } = reading;
  if (estimate === undefined) return sortProblems(problems);
  const { reference } = options;
  const context: EstimateContext = {
    estimate,
    source,
    reference,
    exists: (file) => options.exists?.(file),
    scoreFile: (entry) => options.scoreFile?.(entry),
    table: (source) => options.table?.(source),
    radar: () => (estimate.radar === undefined ? undefined : soundRadar(options.radar?.(estimate.radar))),
    plan: () => {
      const reading = estimate.plan === undefined ? undefined : options.plan?.(estimate.plan);
      return reading && soundPlan(reading);
    },
    processes: (field) =>
      Array.from({ length: lengthAt(source, ["processes"]) }, (_, index) => [
        "processes",
        index,
        field,
      ]).filter((path) => textAt(source, path) !== undefined),
  };
  const found = ruleCodes.flatMap((code) => {
    const hits: Iterable<Hit<typeof code>> = ruleOf(code).checkEstimate?.(context) ?? [];
    return Array.from(hits, (hit) => ({ code, ...hit }) as Problem);
  });
  return sortProblems([...problems, ...firstOfEachCode(sortProblems(found))]);
}
