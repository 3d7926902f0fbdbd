import type { BlockReading, CountedRows } from "./block-reading.js";
import type { CellChange } from "./cell-journal.js";
import type { CubeCells } from "./cube-cells.js";

/**
 * Takes the rows of some readings out of the cells and puts those of others in. Most edits concern one row of a block:
 * rows that are alike at both ends of the two are left as they are. Returns what each cell has gained.
 */
export function exchangeReadings(
  cells: CubeCells,
  gone: readonly BlockReading[],
  fresh: readonly BlockReading[],
): readonly CellChange[] {
  const [before, after] = [joined(gone), joined(fresh)];
  const [length, newLength] = [before.cells.length, after.cells.length];
  const shorter = Math.min(length, newLength);
  const isSame = (one: number, other: number) =>
    before.cells[one] === after.cells[other] &&
    before.weightMilli[one] === after.weightMilli[other] &&
    before.counts?.[one] === after.counts?.[other];
  let start = 0;
  while (start < shorter && isSame(start, start)) start++;
  let end = 0;
  while (end < shorter - start && isSame(length - 1 - end, newLength - 1 - end)) end++;

  const gained = new Map<number, { rows: number; weightMilli: number }>();
  const apply = (rows: CountedRows, to: number, sign: 1 | -1) => {
    for (let row = start; row < to; row++) {
      const [cell, milli] = [rows.cells[row] ?? 0, rows.weightMilli[row] ?? 0];
      const count = rows.counts?.[row] ?? 1;
      cells.add(cell, milli, sign, count);
      let sum = gained.get(cell);
      if (!sum) {
        sum = { rows: 0, weightMilli: 0 };
        gained.set(cell, sum);
      }
      sum.rows += sign * count;
      sum.weightMilli += sign * milli;
    }
  };
  apply(before, length - end, -1);
  apply(after, newLength - end, 1);
  return [...gained]
    .filter(([, { rows, weightMilli }]) => rows !== 0 || weightMilli !== 0)
    .map(([cell, sum]) => ({ cell, ...sum }));
}

function joined(readings: readonly BlockReading[]): CountedRows {
  const [only] = readings;
  if (only !== undefined && readings.length === 1) return only;
  return {
    cells: readings.flatMap(({ cells }) => cells),
    weightMilli: readings.flatMap(({ weightMilli }) => weightMilli),
    counts: readings.flatMap(({ counts }) => counts),
  };
}
