import type { EstimateFile } from "../estimate/file-model.js";
import type { PlanFile } from "../plan/model.js";
import type { HiddenCells } from "../where/hidden-cells.js";
import { mappedProcesses } from "./mapped-processes.js";
import { type ProcessOptions, processPotential } from "./process-potential.js";
import type { ProcessPotential } from "./types.js";

/** The same for the processes of a file. */
export interface FileProcessOptions extends Omit<ProcessOptions, "mapped" | "uncounted" | "hidden"> {
  /** Cells that processes do not count in; what it costs to find them is spared where no process is mapped. */
  readonly hidden: () => HiddenCells;
}

/** `processPotential` with the processes that an estimate and the plan it names map; undefined where none is. */
export function potentialOfFiles(
  estimate: EstimateFile | undefined,
  plan: PlanFile | undefined,
  { hidden, ...options }: FileProcessOptions,
): ProcessPotential | "index" | undefined {
  const processes = mappedProcesses(estimate, plan);
  if (processes.mapped.length === 0 && processes.uncounted.length === 0) return undefined;
  return processPotential({ ...options, ...processes, hidden: hidden() });
}
