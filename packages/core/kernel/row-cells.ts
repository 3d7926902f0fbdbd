import { alloc } from "./heap";
import { findMarks, roomForMarks, setMarks } from "./marks";

const LINE_FEED: u32 = 0x0a;
const CARRIAGE_RETURN: u32 = 0x0d;
const QUOTE: u32 = 0x22;

/** The row that is read next: where it starts, and its first mark. */
export let row: usize = 0;
let rowMarks: usize = 0;
let nextMarks: usize = 0;

/** Of the row that was found: cell `n` starts `afterMark` bytes after the place that stands `n` places after `cellStarts`, and ends so. */
export let cellStarts: usize = 0;
export let cellEnds: usize = 0;
export let afterMark: usize = 0;

let delimiter: u32 = 0;
let width: i32 = 0;
let marks: usize = 0;
/** Where the cells of a row with quotation marks start and end. */
let starts: usize = 0;
let ends: usize = 0;

/** For rows of so many cells, in pieces of at most so many bytes. */
export function openRows(columns: i32, delimiterByte: u32, mostBytes: i32): void {
  width = columns;
  delimiter = delimiterByte;
  setMarks(delimiter);
  // After the last mark as many as a row has are looked at.
  marks = alloc(roomForMarks(mostBytes) + (<usize>columns + 2) * 4);
  starts = alloc(columns * 4);
  ends = alloc(columns * 4);
}

/** Rows from here on, up to `end`. */
export function startRows(start: usize, end: usize): void {
  row = start;
  // So that every cell starts after a mark.
  store<u32>(marks, <u32>(start - 1));
  rowMarks = marks + 4;
  findMarks(start, end, rowMarks);
}

/** Finds the cells of the row; false where they are not simply those of a row, or it does not end. */
export function findCells(): bool {
  const last = rowMarks + ((<usize>(width - 1)) << 2);
  let others: u32 = 0;
  for (let mark = rowMarks; mark < last; mark += 4) others |= <u32>load<u8>(load<u32>(mark)) ^ delimiter;
  const end = load<u32>(last);
  const byte: u32 = load<u8>(end);
  const isPair = byte === CARRIAGE_RETURN && <u32>load<u8>(end + 1) === LINE_FEED;
  if (others !== 0 || (byte !== LINE_FEED && !isPair)) return findQuotedCells();
  // Each stands between two marks.
  cellStarts = rowMarks - 4;
  cellEnds = rowMarks;
  afterMark = 1;
  nextMarks = last + (isPair ? 8 : 4);
  return true;
}

/** Goes on to the row after the one that was found. */
export function nextRow(): void {
  rowMarks = nextMarks;
  row = <usize>load<u32>(nextMarks - 4) + 1;
}

/** The same of a row that has other marks too: quotation marks around whole cells, or anywhere in others. */
function findQuotedCells(): bool {
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
      if (byte !== QUOTE) return false;
      mark += 4;
      if (<usize>load<u32>(mark) !== to + 1) return false;
      byte = load<u8>(to + 1);
    } else {
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
      if (byte !== delimiter) return false;
    } else if (byte === CARRIAGE_RETURN) {
      const next = load<u32>(mark);
      if (next !== load<u32>(mark - 4) + 1 || <u32>load<u8>(next) !== LINE_FEED) return false;
      mark += 4;
    } else if (byte !== LINE_FEED) return false;
  }
  cellStarts = starts;
  cellEnds = ends;
  afterMark = 0;
  nextMarks = mark;
  return true;
}
