import type { WorkProcess } from "../estimate/file-model.js";

type Timed = Pick<WorkProcess, "id" | "sector" | "occupations" | "timeShare">;

/** Occupations with more work processes than time, as they are written: a code, or a prefix and `*`. */
export interface TimeTaken<Process extends Timed> {
  /** As one of the processes writes it. */
  readonly occupation: string;
  /** Above 1. */
  readonly share: number;
  /** Ids of the processes, in their order. */
  readonly processes: readonly string[];
  /** The last of the processes: without it there may be time enough. */
  readonly last: Process;
}

/** Each occupation or prefix whose processes take more than all the time; once, with the last of them. */
export function timeTaken<Process extends Timed>(processes: readonly Process[]): TimeTaken<Process>[] {
  const found = new Map<string, TimeTaken<Process>>();
  for (const { sector, occupations } of processes) {
    for (const occupation of occupations) {
      // One without a sector is done in each; one with a sector says nothing of the others.
      const taking = processes.filter(
        (other) =>
          (other.sector === undefined || other.sector === sector) &&
          other.occupations.some((pattern) => covers(pattern, occupation)),
      );
      const share = taking.reduce((sum, { timeShare = 0 }) => sum + timeShare, 0);
      const last = taking.at(-1);
      if (share <= 1 + 1e-9 || last === undefined) continue;
      const ids = taking.map(({ id }) => id);
      found.set(JSON.stringify([occupation, ids]), { occupation, share, processes: ids, last });
    }
  }
  return [...found.values()];
}

/** Whether a pattern means everything that another one means. */
function covers(pattern: string, other: string): boolean {
  if (pattern === other) return true;
  return pattern.endsWith("*") && other.replace("*", "").startsWith(pattern.slice(0, -1));
}
