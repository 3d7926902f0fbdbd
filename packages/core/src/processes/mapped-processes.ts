import type { EstimateFile, WorkProcess } from "../estimate/file-model.js";
import type { PlanFile } from "../plan/model.js";
import { potentialOf } from "./potential-of.js";
import type { MappedProcess, UncountedProcess, UncountedWhy } from "./types.js";

type Process = WorkProcess & Partial<Pick<PlanFile["processes"][number], "steps">>;
type Of<File> = Pick<
  File & { readonly language: string; readonly processes: readonly Process[] },
  "language" | "processes"
>;

/**
 * The processes of an estimate and of the plan it names, in that order, that say enough to count; and those that do not,
 * with what lacks. The first of an id counts.
 */
export function mappedProcesses(
  estimate: Of<EstimateFile> | undefined,
  plan: Of<PlanFile> | undefined,
): { readonly mapped: readonly MappedProcess[]; readonly uncounted: readonly UncountedProcess[] } {
  const mapped: MappedProcess[] = [];
  const uncounted: UncountedProcess[] = [];
  const seen = new Set<string>();
  const files = [
    { from: "estimate" as const, file: estimate },
    { from: "plan" as const, file: plan },
  ];
  for (const { from, file } of files) {
    for (const process of file?.processes ?? []) {
      const { id, title } = process;
      const language = file?.language ?? "nb";
      const read = seen.has(id) ? "repeated" : counting(process);
      if (typeof read === "string") uncounted.push({ id, title, language, why: read });
      else mapped.push({ ...read, language, from });
      seen.add(id);
    }
  }
  return { mapped, uncounted };
}

function counting(process: Process): Omit<MappedProcess, "language" | "from"> | UncountedWhy {
  const { id, title, sector, occupations, timeShare, spread, technology, because } = process;
  if (occupations.length === 0) return "no-occupations";
  if (timeShare === undefined) return "no-time-share";
  const told = potentialOf(process);
  if (told === undefined) return "no-potential";
  return {
    ...{ id, title, sector, occupations, timeShare, technology, because },
    ...told,
    spread: told.potentialFrom === "stated" ? spread : undefined,
  };
}
