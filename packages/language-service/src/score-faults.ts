import type { Problem, ScoreFaultCode } from "@kommuneradar/core";
import type { EstimateContext, Hit } from "./rule.js";

/** What is wrong with, or was assumed of, the score sets of one's own, told where the estimate names them. */
export function* scoreFaults<C extends ScoreFaultCode>(
  code: C,
  { estimate, scoreFile }: EstimateContext,
): Iterable<Hit<C>> {
  for (const entry of estimate.scoreFiles) {
    const reading = scoreFile(entry);
    if (reading === undefined || reading === "missing") continue;
    for (const fault of reading.faults) {
      if (fault.code === code) yield { range: entry.range, data: fault.data as Problem<C>["data"] };
    }
  }
}
