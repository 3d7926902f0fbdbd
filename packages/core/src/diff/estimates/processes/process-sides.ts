import { mappedProcesses } from "../../../processes/mapped-processes.js";
import { potentialOf } from "../../../processes/potential-of.js";
import type { MappedProcess } from "../../../processes/types.js";
import { matchEntries } from "../../linked/match-entries.js";
import { sameNames } from "../../same-value.js";
import type { EstimateEdition, ProcessSide } from "../types.js";

/** A process of an edition: what it says, and what of that can count. */
export interface ReadProcess {
  readonly id: string;
  readonly title: MappedProcess["title"];
  readonly language: string;
  readonly side: ProcessSide;
  /** undefined: it lacks something, and counts for nothing. */
  readonly mapped: MappedProcess | undefined;
}

/** One process of both editions, or of one. */
export interface ProcessPair {
  readonly before: ReadProcess | undefined;
  readonly after: ReadProcess | undefined;
}

/** Whether an edition has processes at all, those that lack something with them. */
export function hasProcesses({ file, plan }: EstimateEdition): boolean {
  return [file, plan].some((from) => (from?.processes.length ?? 0) > 0);
}

/** The processes of an edition's file and of the plan it names; the first of an id. */
export function processesOf({ file, plan }: EstimateEdition): readonly ReadProcess[] {
  const mapped = new Map(mappedProcesses(file, plan).mapped.map((one) => [one.id, one]));
  const found = new Map<string, ReadProcess>();
  for (const from of [file, plan]) {
    for (const process of from?.processes ?? []) {
      const { id, title, sector = null, occupations, timeShare = null } = process;
      if (found.has(id)) continue;
      const side = {
        sector,
        occupations,
        timeShare,
        potential: potentialOf(process)?.potential ?? null,
        counts: mapped.has(id),
      };
      found.set(id, { id, title, language: from?.language ?? "nb", side, mapped: mapped.get(id) });
    }
  }
  return [...found.values()];
}

/** Processes of two editions by id, else by a title that no other has; in the order of ids. */
export function pairProcesses(
  before: readonly ReadProcess[],
  after: readonly ReadProcess[],
): readonly ProcessPair[] {
  const { pairs, added, removed } = matchEntries(before, after);
  const idOf = ({ before: was, after: is }: ProcessPair) => (is ?? was)?.id ?? "";
  return [
    ...pairs.map(([was, is]) => ({ before: was, after: is })),
    ...added.map((is) => ({ before: undefined, after: is })),
    ...removed.map((was) => ({ before: was, after: undefined })),
  ].sort((one, other) => (idOf(one) < idOf(other) ? -1 : 1));
}

/** Whether what a figure can come of is the same. */
export function sameSide(one: ProcessSide | undefined, other: ProcessSide | undefined): boolean {
  if (one === undefined || other === undefined) return one === other;
  return (
    sameNames(one.occupations, other.occupations) &&
    (["sector", "timeShare", "potential", "counts"] as const).every((name) => one[name] === other[name])
  );
}
