// AssemblyScript: what `src/workforce/plain-rows.ts` does, in the same order, for WebAssembly. Each is held against the other by
// tests; a change of one is a change of both. A value that was not met yet is asked of the host, which then has the row read
// again; cells are asked for when a piece is read.
import { cellOf, learnNumbers, openCells, startCells, values } from "./cube-cells";
import { alloc } from "./heap";
import { afterMark, cellEnds, cellStarts, findCells, nextRow, openRows, row, startRows } from "./row-cells";
import { hasHighBytes, isUtf8 } from "./utf8";
import { ValueTable } from "./value-table";
import { plainWeight } from "./weight";

export { keptApart, learnt, missingCells, missingValues, values } from "./cube-cells";

/** Rows of one piece, and its bytes, at most. */
export const mostRows: i32 = 8192;
export const mostBytes: i32 = 1 << 16;

/** Of the piece, as far as it is read. */
export let count: i32 = 0;
/** The value that is asked for: the number of its table, -1 where none is, and where its cell stands. */
export let missingTable: i32 = -1;
export let missingStart: i32 = 0;
export let missingEnd: i32 = 0;

/** Where the host writes a piece. Cells are read eight bytes from before their end on, and up to 64 from their start on. */
export const input: usize = alloc(mostBytes + 256) + 64;
/** Where it reads the cell and the weight of each row. */
export const cells: usize = alloc(mostRows * 4);
export const weights: usize = alloc(mostRows * 8);
/** What the host fills in: the column of each table, -1 where there is none, and the columns that nothing is counted of. */
export let columnsOf: usize = 0;
export let ignored: usize = 0;

let tables: i32 = 0;
let ignoredEnd: usize = 0;
let weightColumn: i32 = -1;
let valueTables: StaticArray<ValueTable> = new StaticArray<ValueTable>(0);

/**
 * For a file of so many columns and tables: the host fills in `columnsOf`, `ignored`, `keptApart` and the first `values`. No memory is
 * taken after this.
 */
export function open(
  columns: i32,
  tableCount: i32,
  ignoredCount: i32,
  columnOfWeight: i32,
  delimiter: i32,
): void {
  tables = tableCount;
  weightColumn = columnOfWeight;
  openRows(columns, delimiter, mostBytes);
  openCells(tableCount, mostRows);
  columnsOf = alloc(tableCount * 4);
  ignored = alloc(ignoredCount * 4);
  ignoredEnd = ignored + ((<usize>ignoredCount) << 2);
  valueTables = new StaticArray<ValueTable>(tableCount);
  for (let table = 0; table < tableCount; table++) valueTables[table] = new ValueTable();
}

/** Takes the first `length` bytes of `input` as a piece, which starts with a row. */
export function take(length: i32): void {
  count = 0;
  startCells();
  startRows(input, input + <usize>length);
}

/** Reads rows of the piece on from the first that is not read. Returns where the first one starts that is not read then. */
export function read(): i32 {
  missingTable = -1;
  while (count < mostRows && readRow()) {}
  return <i32>(row - input);
}

/** What was asked for: a value's number, or -1 for one that no plain row has. */
export function learnValue(id: i32): void {
  unchecked(valueTables[missingTable]).learn(input + <usize>missingStart, input + <usize>missingEnd, id);
}

/** What was asked for: the numbers of cells. */
export function learnCells(): void {
  learnNumbers(cells, count);
}

/** Whether the row is plain, ends, and has nothing to be asked for; then the next one is read next. */
function readRow(): bool {
  if (!findCells()) return false;
  for (let at = ignored; at < ignoredEnd; at += 4) {
    const column = load<i32>(at);
    if (hasHighBytes(startOf(column), endOf(column)) && !isUtf8(startOf(column), endOf(column))) return false;
  }
  let milli: i64 = 1000;
  if (weightColumn >= 0) milli = plainWeight(startOf(weightColumn), endOf(weightColumn));
  if (milli < 0) return false;
  for (let table = 0; table < tables; table++) {
    const column = load<i32>(columnsOf + ((<usize>table) << 2));
    if (column >= 0 && !readValue(table, startOf(column), endOf(column))) return false;
  }
  store<i32>(cells + ((<usize>count) << 2), cellOf());
  store<f64>(weights + ((<usize>count) << 3), <f64>milli);
  count++;
  nextRow();
  return true;
}

function readValue(table: i32, start: usize, end: usize): bool {
  const id = unchecked(valueTables[table]).at(start, end);
  if (id >= 0) {
    store<i32>(values + ((<usize>table) << 2), id);
    return true;
  }
  if (id === ValueTable.unknown) {
    missingTable = table;
    missingStart = <i32>(start - input);
    missingEnd = <i32>(end - input);
  }
  return false;
}

function startOf(column: i32): usize {
  return <usize>load<u32>(cellStarts + ((<usize>column) << 2)) + afterMark;
}

function endOf(column: i32): usize {
  return load<u32>(cellEnds + ((<usize>column) << 2));
}
