import type { SourceRow, Steps } from "@kommuneradar/core";

/** Values that a list shows: nobody looks through more. */
export const mostValues = 1000;

/** The different values of a column, some rows in each step: sorted, of many as many as a list shows. */
export function* valuesOf(
  rows: Iterable<SourceRow>,
  headerLine: number,
  column: number,
): Steps<readonly string[]> {
  const values = new Set<string>();
  for (const { line, cells } of rows) {
    yield;
    const value = line > headerLine ? (cells[column]?.trim() ?? "") : "";
    if (value !== "") values.add(value);
    if (values.size === mostValues) break;
  }
  return [...values].toSorted();
}
