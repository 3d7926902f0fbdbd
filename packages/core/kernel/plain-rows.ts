// AssemblyScript: what `src/workforce/plain-rows.ts` does, in the same order, for WebAssembly. Each is held against the other by
// tests; a change of one is a change of both. A value that was not met yet is asked of the host, which then has the row read
// again; cells are asked for when a piece is read.
import { alloc } from "./heap";
import { findMarks, roomForMarks, setMarks } from "./marks";
import { PairCache } from "./pair-cache";
import { hasHighBytes, isUtf8 } from "./utf8";
import { ValueTable } from "./value-table";
import { plainWeight } from "./weight";

const LINE_FEED: u32 = 0x0a;
const CARRIAGE_RETURN: u32 = 0x0d;
const QUOTE: u32 = 0x22;

/** Rows of one piece, and its bytes, at most. */
export const mostRows: i32 = 8192;
export const mostBytes: i32 = 1 << 16;

/** What a column is to a row; 0 and more is the number of its table. */
const ignored: i32 = -2;
const weightRole: i32 = -1;

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
/** Cells that are asked for: how many, where the values of each stand, and where the host writes their numbers. */
export let missingCells: i32 = 0;
export let missingValues: usize = 0;
export const learnt: usize = alloc(mostRows * 4);
/** What the host fills in: the values of a row so far, and what each column is. */
export let values: usize = 0;
export let roles: usize = 0;
/** By table: whether its values make cells of their own. The last table is that of occupations, which always does. */
export let keptApart: usize = 0;

let marks: usize = 0;
/** The row that is read next: where it starts, and its first mark. */
let row: usize = 0;
let rowMarks: usize = 0;

let delimiter: u32 = 0;
let width: i32 = 0;
let tables: i32 = 0;
/** Where the cells of a row with quotation marks start and end. */
let starts: usize = 0;
let ends: usize = 0;
/** Columns that nothing is counted of, the one of the weight or -1, and `ValueColumn`s: as places in `starts`. */
let ignoredColumns: StaticArray<i32> = new StaticArray<i32>(0);
let weightColumn: i32 = -1;
let valueColumns: StaticArray<ValueColumn> = new StaticArray<ValueColumn>(0);
/** Where the values of the dimensions stand that are kept apart. */
let keptValues: StaticArray<usize> = new StaticArray<usize>(0);
let groupCount: i32 = 0;
let valueTables: StaticArray<ValueTable> = new StaticArray<ValueTable>(0);
const groups: PairCache = new PairCache(1 << 13);
const found: PairCache = new PairCache(1 << 16);
/** The group of each cell that is asked for. */
const missingGroups: usize = alloc(mostRows * 4);

const firstOfSeveral: i32 = -2;
/** A cell that is asked for stands as this, or less by its number among those. */
const firstMissing: i32 = -2;

/** A column of values: its place, its table, and where the number of a row's value is written. */
class ValueColumn {
  constructor(
    readonly place: usize,
    readonly role: i32,
    readonly value: usize,
    readonly table: ValueTable = unchecked(valueTables[role]),
  ) {}
}

/** For a file of so many columns and tables: the host fills in `roles`, `keptApart` and the first `values`. */
export function open(columns: i32, tableCount: i32, delimiterByte: i32): void {
  width = columns;
  tables = tableCount;
  delimiter = delimiterByte;
  setMarks(delimiter);
  // After the last mark as many as a row has are looked at.
  marks = alloc(roomForMarks(mostBytes) + (<usize>columns + 2) * 4);
  roles = alloc(columns * 4);
  starts = alloc(columns * 4);
  ends = alloc(columns * 4);
  values = alloc(tableCount * 4);
  keptApart = alloc(tableCount * 4);
  missingValues = alloc(mostRows * tableCount * 4);
  valueTables = new StaticArray<ValueTable>(tableCount);
  for (let table = 0; table < tableCount; table++) valueTables[table] = new ValueTable();
}

/** When the host has filled in what `open` says. */
export function begin(): void {
  ignoredColumns = new StaticArray<i32>(countOf(ignored));
  let ignoredCount = 0;
  valueColumns = new StaticArray<ValueColumn>(width - ignoredColumns.length - countOf(weightRole));
  let valueCount = 0;
  const nowhere = alloc(4);
  for (let column = 0; column < width; column++) {
    const place = column << 2;
    const role = load<i32>(roles + place);
    if (role === ignored) ignoredColumns[ignoredCount++] = place;
    else if (role === weightRole) weightColumn = place;
    else {
      const isKept = load<i32>(keptApart + ((<usize>role) << 2)) !== 0;
      valueColumns[valueCount++] = new ValueColumn(
        place,
        role,
        isKept ? values + ((<usize>role) << 2) : nowhere,
      );
    }
  }
  let kept = 0;
  for (let table = 0; table < tables - 1; table++) kept += load<i32>(keptApart + ((<usize>table) << 2));
  keptValues = new StaticArray<usize>(kept);
  kept = 0;
  for (let table = 0; table < tables - 1; table++) {
    if (load<i32>(keptApart + ((<usize>table) << 2)) !== 0)
      keptValues[kept++] = values + ((<usize>table) << 2);
  }
}

function countOf(role: i32): i32 {
  let columns = 0;
  for (let column = 0; column < width; column++) if (load<i32>(roles + (column << 2)) === role) columns++;
  return columns;
}

/** Takes the first `length` bytes of `input` as a piece, which starts with a row. */
export function take(length: i32): void {
  count = 0;
  missingCells = 0;
  row = input;
  // So that every cell starts after a mark.
  store<u32>(marks, <u32>(input - 1));
  rowMarks = marks + 4;
  findMarks(input, input + <usize>length, rowMarks);
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
  for (let missing = 0; missing < missingCells; missing++) {
    const place = (<usize>missing) << 2;
    const occupation = load<i32>(missingValues + ((<usize>(missing * tables + tables - 1)) << 2));
    found.set(load<i32>(missingGroups + place), occupation, load<i32>(learnt + place));
  }
  for (let row = 0; row < count; row++) {
    const at = cells + ((<usize>row) << 2);
    const cell = load<i32>(at);
    if (cell < 0) store<i32>(at, load<i32>(learnt + ((<usize>(firstMissing - cell)) << 2)));
  }
}

/** Whether the row is plain, ends, and has nothing to be asked for; then the next one is read next. */
function readRow(): bool {
  const last = rowMarks + ((<usize>(width - 1)) << 2);
  let others: u32 = 0;
  for (let mark = rowMarks; mark < last; mark += 4) others |= <u32>load<u8>(load<u32>(mark)) ^ delimiter;
  const end = load<u32>(last);
  const byte: u32 = load<u8>(end);
  const isPair = byte === CARRIAGE_RETURN && <u32>load<u8>(end + 1) === LINE_FEED;
  // Each cell stands between two marks; or they are looked for one by one.
  let cellStarts = rowMarks - 4;
  let cellEnds = rowMarks;
  let afterMark: usize = 1;
  let next = last + (isPair ? 8 : 4);
  if (others !== 0 || (byte !== LINE_FEED && !isPair)) {
    next = findCells();
    if (next === 0) return false;
    cellStarts = starts;
    cellEnds = ends;
    afterMark = 0;
  }
  for (let at = 0; at < ignoredColumns.length; at++) {
    const column = <usize>unchecked(ignoredColumns[at]);
    const from = <usize>load<u32>(cellStarts + column) + afterMark;
    const to = <usize>load<u32>(cellEnds + column);
    if (hasHighBytes(from, to) && !isUtf8(from, to)) return false;
  }
  let milli: i64 = 1000;
  if (weightColumn >= 0) {
    milli = plainWeight(
      <usize>load<u32>(cellStarts + weightColumn) + afterMark,
      load<u32>(cellEnds + weightColumn),
    );
    if (milli < 0) return false;
  }
  for (let at = 0; at < valueColumns.length; at++) {
    const column = unchecked(valueColumns[at]);
    const from = <usize>load<u32>(cellStarts + column.place) + afterMark;
    const to = <usize>load<u32>(cellEnds + column.place);
    const id = column.table.at(from, to);
    if (id < 0) {
      if (id === ValueTable.unknown) {
        missingTable = column.role;
        missingStart = <i32>(from - input);
        missingEnd = <i32>(to - input);
      }
      return false;
    }
    store<i32>(column.value, id);
  }
  store<i32>(cells + ((<usize>count) << 2), cellOf());
  store<f64>(weights + ((<usize>count) << 3), <f64>milli);
  count++;
  rowMarks = next;
  row = load<u32>(next - 4) + 1;
  return true;
}

/** The number of the cell of the values, or what it stands as while it is asked for. */
function cellOf(): i32 {
  const group = groupOf();
  const occupation = load<i32>(values + ((<usize>(tables - 1)) << 2));
  let cell = found.get(group, occupation);
  if (cell === PairCache.none) {
    cell = firstMissing - missingCells;
    found.set(group, occupation, cell);
    store<i32>(missingGroups + ((<usize>missingCells) << 2), group);
    memory.copy(missingValues + ((<usize>(missingCells * tables)) << 2), values, (<usize>tables) << 2);
    missingCells++;
  }
  return cell;
}

/** The number of the values before the occupation that are kept apart: one value's own, or below 0 that of several. */
function groupOf(): i32 {
  if (keptValues.length === 0) return 0;
  let group = load<i32>(unchecked(keptValues[0]));
  for (let at = 1; at < keptValues.length; at++) {
    const value = load<i32>(unchecked(keptValues[at]));
    let both = groups.get(group, value);
    if (both === PairCache.none) {
      both = firstOfSeveral - groupCount++;
      groups.set(group, value, both);
    }
    group = both;
  }
  return group;
}

/** Finds the cells of a row with quotation marks. Returns its last mark's successor; 0 where they are not simply those of a row. */
function findCells(): usize {
  const last = width - 1;
  let mark = rowMarks;
  for (let column = 0; column <= last; column++) {
    let from: usize = load<u32>(mark - 4) + 1;
    let to: usize = load<u32>(mark);
    let byte: u32 = load<u8>(to);
    if (byte === QUOTE && to === from) {
      from++;
      do {
        mark += 4;
        to = load<u32>(mark);
        byte = load<u8>(to);
      } while (byte === delimiter);
      if (byte !== QUOTE) return 0;
      mark += 4;
      if (<usize>load<u32>(mark) !== to + 1) return 0;
      byte = load<u8>(to + 1);
    } else {
      // Anywhere else in a cell it is a character like any other.
      while (byte === QUOTE) {
        mark += 4;
        to = load<u32>(mark);
        byte = load<u8>(to);
      }
    }
    const place = (<usize>column) << 2;
    store<u32>(starts + place, <u32>from);
    store<u32>(ends + place, <u32>to);
    mark += 4;
    if (column < last) {
      if (byte !== delimiter) return 0;
    } else if (byte === CARRIAGE_RETURN) {
      const next = load<u32>(mark);
      if (next !== load<u32>(mark - 4) + 1 || <u32>load<u8>(next) !== LINE_FEED) return 0;
      mark += 4;
    } else if (byte !== LINE_FEED) return 0;
  }
  return mark;
}
