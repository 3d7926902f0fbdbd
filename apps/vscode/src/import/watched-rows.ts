import type { SourceRow, SourceTable } from "@kommuneradar/core";

const every = 1000;

/** The table, that tells how many of its rows were gone through, each time they are. */
export function watchedRows(table: SourceTable, onRows: (rows: number) => void): SourceTable {
  const rows: Iterable<SourceRow> = {
    *[Symbol.iterator]() {
      let seen = 0;
      for (const row of table.rows) {
        if (++seen % every === 0) onRows(seen);
        yield row;
      }
    },
  };
  return { ...table, rows };
}
