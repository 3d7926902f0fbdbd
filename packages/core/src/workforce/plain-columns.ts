import type { Layout } from "./layout.js";

/** The columns of each numbered dimension, and of the occupation last; -1 where there is none. */
export function valueColumns({ occupation, dimensionColumns }: Layout): readonly number[] {
  return [...dimensionColumns, occupation];
}

/** The columns that nothing is counted of. */
export function ignoredColumns(layout: Layout): readonly number[] {
  const taken = new Set([...valueColumns(layout), layout.weight]);
  return Array.from({ length: layout.width }, (_, column) => column).filter((column) => !taken.has(column));
}
