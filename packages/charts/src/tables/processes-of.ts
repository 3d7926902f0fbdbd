import {
  createScorer,
  hiddenCells,
  mappedProcesses,
  type ProcessOptions,
  type ProcessPotential,
  type PublishedEstimate,
  processPotential,
} from "@kommuneradar/core";
import type { EstimateRead } from "./estimate-read.js";

/** Measure A of a published estimate with the work processes that its file and the plan it names map. */
export function processesOf(
  { file, plan, tables, reference, publishing }: EstimateRead,
  published: PublishedEstimate,
  asked: Pick<ProcessOptions, "sectorRanges"> = {},
): ProcessPotential | "index" | undefined {
  const processes = mappedProcesses(file, plan);
  // Which cells may be told costs something, and nobody asks without processes.
  if (processes.mapped.length === 0 && processes.uncounted.length === 0) return undefined;
  const { groups, compare } = publishing;
  const scorer = createScorer(reference, published.settings);
  return processPotential({
    ...asked,
    ...processes,
    tables,
    published,
    scorer,
    hidden: hiddenCells(tables, reference, published, { scorer, compare, ...(groups && { groups }) }),
  });
}
