import { type EstimateReading, type Problem, readEstimateFile } from "@kommuneradar/core";
import { ruleCodes, ruleOf } from "./registry.js";
import type { EstimateContext, Hit } from "./rule.js";
import { sortProblems } from "./sort-problems.js";

export interface EstimateCheckOptions {
  readonly reference: EstimateContext["reference"];
  /** Whether a file named in the estimate is there; without it, or with undefined, no file is said to be missing. */
  exists?(file: string): boolean | undefined;
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
  const context: EstimateContext = { estimate, source, reference, exists: (file) => options.exists?.(file) };
  const found = ruleCodes.flatMap((code) => {
    const hits: Iterable<Hit<typeof code>> = ruleOf(code).checkEstimate?.(context) ?? [];
    return Array.from(hits, (hit) => ({ code, ...hit }) as Problem);
  });
  return sortProblems([...problems, ...found]);
}
