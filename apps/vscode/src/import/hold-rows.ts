import type { SourceRow, SourceTable, Steps } from "@kommuneradar/core";

/** Cells that are held in memory: an extract of fifty thousand employees. */
const mostCells = 1_000_000;

/**
 * The table with its rows in memory, unless they are too many: each choice goes through all of them, and to unpack and
 * decode them each time takes longer than to add them up.
 */
export function* holdRows(table: SourceTable): Steps<SourceTable> {
  const rows: SourceRow[] = [];
  let cells = 0;
  for (const row of table.rows) {
    yield;
    rows.push(row);
    cells += row.cells.length;
    if (cells > mostCells) return table;
  }
  return { ...table, rows };
}
