import { type ImportPlan, importRoles } from "./plan.js";
import type { ImportRole } from "./profiles/index.js";

/** What a column is used for: a role, to tell which rows are taken, or to tell what codes are called. */
export type ColumnUse = ImportRole | "filter" | "title";

/** The columns that an import uses, from the left. Cells of others are shown to nobody who has not asked for them. */
export function usedColumns({ columns, filters, titles }: ImportPlan): ReadonlyMap<number, ColumnUse> {
  const used = new Map<number, ColumnUse>();
  for (const role of importRoles) {
    const column = columns[role]?.column;
    if (column !== undefined) used.set(column, role);
  }
  for (const { column } of filters) if (!used.has(column)) used.set(column, "filter");
  if (titles !== undefined) used.set(titles, "title");
  return new Map([...used].sort(([a], [b]) => a - b));
}
