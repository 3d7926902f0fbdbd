import type { Problem, WorkforceTable } from "@kommuneradar/core";
import { sortProblems } from "./sort-problems.js";

/** Everything wrong with a workforce file, in file order; the reader finds all of it. */
export function checkWorkforce(table: Pick<WorkforceTable, "problems">): Problem[] {
  return sortProblems(table.problems);
}
