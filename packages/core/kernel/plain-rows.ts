// AssemblyScript: what `src/workforce/plain-rows.ts` does, in the same order, for WebAssembly. Each is held against the other by
// tests; a change of one is a change of both. A value that was not met yet is asked of the host, which then has the row read
// again; cells are asked for when a piece is read.
import { alloc } from "./heap";
import { PairCache } from "./pair-cache";
import { isUtf8 } from "./utf8";
import { ValueTable } from "./value-table";
import { plainWeight } from "./weight";

const LINE_FEED: u32 = 0x0a;
const CARRIAGE_RETURN: u32 = 0x0d;
const QUOTE: u32 = 0x22;

/** Rows of one reading, and bytes of a piece, at most. */
export const mostRows: i32 = 8192;
const pieceBytes: i32 = 1 << 18;

/** What a column is to a row; 0 and more is the number of its table. */
const ignored: i32 = -2;
const weightRole: i32 = -1;

/** Of the last reading. */
export let count: i32 = 0;
/** The value that is asked for: the number of its table, -1 where none is, and where its cell stands. */
export let missingTable: i32 = -1;
export let missingStart: i32 = 0;
export let missingEnd: i32 = 0;

/** Where the host writes a piece, and reads the cell and the weight of each row. */
export const input: usize = alloc(pieceBytes + 64);
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

let delimiter: u32 = 0;
let highestMark: u32 = 0;
let width: i32 = 0;
let tables: i32 = 0;
let starts: usize = 0;
let ends: usize = 0;
let lastValues: usize = 0;
let lastGroup: i32 = -1;
let groupCount: i32 = 0;
let valueTables: StaticArray<ValueTable> = new StaticArray<ValueTable>(0);
const groups: PairCache = new PairCache(1 << 13);
const found: PairCache = new PairCache(1 << 16);
/** The group of each cell that is asked for. */
const missingGroups: usize = alloc(mostRows * 4);

/** A cell that is asked for stands as this, or less by its number among those. */
const firstMissing: i32 = -2;

/** For a file of so many columns and tables: the host fills in `roles`, `keptApart` and the first `values`. */
export function open(columns: i32, tableCount: i32, delimiterByte: i32): void {
  width = columns;
  tables = tableCount;
  delimiter = delimiterByte;
  highestMark = max(delimiter, CARRIAGE_RETURN);
  roles = alloc(columns * 4);
  starts = alloc(columns * 4);
  ends = alloc(columns * 4);
  values = alloc(tableCount * 4);
  lastValues = alloc(tableCount * 4);
  keptApart = alloc(tableCount * 4);
  missingValues = alloc(mostRows * tableCount * 4);
  valueTables = new StaticArray<ValueTable>(tableCount);
  for (let table = 0; table < tableCount; table++) valueTables[table] = new ValueTable();
}

/**
 * Reads rows of the piece's first `length` bytes from `start` on, beside the `held` ones that were read before. Returns where the
 * first row starts that it has not read.
 */
export function read(start: i32, length: i32, held: i32): i32 {
  count = held;
  if (held === 0) missingCells = 0;
  missingTable = -1;
  const end = input + <usize>length;
  let at = input + <usize>start;
  while (count < mostRows) {
    const next = readRow(at, end);
    if (next === 0) break;
    at = next;
  }
  return <i32>(at - input);
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

/** Just after the row; 0 where it is not plain, does not end, or has something to be asked for. */
function readRow(start: usize, end: usize): usize {
  const next = findCells(start, end);
  if (next === 0) return 0;
  let milli: i64 = 1000;
  for (let column = 0; column < width; column++) {
    const role = load<i32>(roles + ((<usize>column) << 2));
    if (role === ignored) continue;
    const from = <usize>load<i32>(starts + ((<usize>column) << 2));
    const to = <usize>load<i32>(ends + ((<usize>column) << 2));
    if (role === weightRole) {
      milli = plainWeight(from, to);
      if (milli < 0) return 0;
      continue;
    }
    const id = unchecked(valueTables[role]).at(from, to);
    if (id < 0) {
      if (id === ValueTable.unknown) {
        missingTable = role;
        missingStart = <i32>(from - input);
        missingEnd = <i32>(to - input);
      }
      return 0;
    }
    if (load<i32>(keptApart + ((<usize>role) << 2)) !== 0) store<i32>(values + ((<usize>role) << 2), id);
  }
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
  store<i32>(cells + ((<usize>count) << 2), cell);
  store<f64>(weights + ((<usize>count) << 3), <f64>milli);
  count++;
  return next;
}

/** The number of the values before the occupation. Files are mostly sorted: the next row is often of the same group. */
function groupOf(): i32 {
  let isLast = lastGroup >= 0;
  for (let table = 0; table < tables - 1; table++) {
    const at = (<usize>table) << 2;
    if (load<i32>(values + at) === load<i32>(lastValues + at)) continue;
    store<i32>(lastValues + at, load<i32>(values + at));
    isLast = false;
  }
  if (isLast) return lastGroup;
  let group = 0;
  for (let table = 0; table < tables - 1; table++) {
    const value = load<i32>(values + ((<usize>table) << 2));
    let below = groups.get(group, value);
    if (below === PairCache.none) {
      below = ++groupCount;
      groups.set(group, value, below);
    }
    group = below;
  }
  lastGroup = group;
  return group;
}

/** Just after the line; 0 where its cells are not simply those of a row, or it does not end. */
function findCells(start: usize, end: usize): usize {
  const last = width - 1;
  let at = start;
  for (let column = 0; column <= last; column++) {
    let high: u32 = 0;
    let byte: u32 = at < end ? load<u8>(at) : 0;
    let from = at;
    let to = at;
    if (byte === QUOTE) {
      from = ++at;
      for (byte = 0; at < end; at++) {
        byte = load<u8>(at);
        if (byte <= QUOTE) {
          if (byte === QUOTE || byte === LINE_FEED || byte === CARRIAGE_RETURN || byte === 0) break;
        }
        high |= byte;
      }
      if (byte !== QUOTE || at >= end) return 0;
      to = at++;
      byte = at < end ? load<u8>(at) : 0;
    } else {
      for (; at < end; at++) {
        byte = load<u8>(at);
        if (byte <= highestMark) {
          if (byte === delimiter || byte === LINE_FEED || byte === CARRIAGE_RETURN || byte === 0) break;
        }
        high |= byte;
      }
      to = at;
    }
    if (at >= end) return 0;
    const place = (<usize>column) << 2;
    store<i32>(starts + place, <i32>from);
    store<i32>(ends + place, <i32>to);
    if (high >= 0x80 && load<i32>(roles + place) === ignored && !isUtf8(from, to)) return 0;
    at++;
    if (column < last) {
      if (byte !== delimiter) return 0;
    } else if (byte === CARRIAGE_RETURN) {
      if (at >= end || load<u8>(at) !== LINE_FEED) return 0;
      at++;
    } else if (byte !== LINE_FEED) return 0;
  }
  return at;
}
