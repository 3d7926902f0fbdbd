import {
  createScorer,
  hiddenCells,
  type ProcessOptions,
  type ProcessPotential,
  type PublishedEstimate,
  potentialOfFiles,
} from "@kommuneradar/core";
import type { EstimateRead } from "./estimate-read.js";

/** Measure A of a published estimate with the work processes that its file and the plan it names map. */
export function processesOf(
  { file, plan, tables, reference, publishing }: EstimateRead,
  published: PublishedEstimate,
  asked: Pick<ProcessOptions, "sectorRanges"> = {},
): ProcessPotential | "index" | undefined {
  const { groups, compare } = publishing;
  const scorer = createScorer(reference, published.settings);
  return potentialOfFiles(file, plan, {
    ...asked,
    tables,
    published,
    scorer,
    hidden: () => hiddenCells(tables, reference, published, { scorer, compare, ...(groups && { groups }) }),
  });
}
