import { CARRIAGE_RETURN, COMMA, LINE_FEED, NINE, POINT, QUOTE, ZERO } from "./characters.js";
import type { Codebook } from "./codebook.js";
import type { CubeCells } from "./cube-cells.js";
import { delimiterCodes } from "./head.js";
import { isUtf8 } from "./is-utf8.js";
import type { Layout } from "./layout.js";
import { ignoredColumns, valueColumns } from "./plain-columns.js";
import type { PlainRowReader } from "./plain-row-reader.js";
import { PlainValues } from "./plain-values.js";
import { longestLine } from "./record.js";
import { notPlain, ValueReading } from "./value-reading.js";

/** Rows of one reading at most. */
const mostRows = 4096;

/** More digits before the decimal sign are more than any weight: see `largestWeight`. */
const mostDigits = 9;

/** Reads plain rows in JavaScript: what `kernel/plain-rows.ts` does in WebAssembly, a change of which is a change of both. */
export class PlainRows implements PlainRowReader {
  count = 0;
  readonly cells = new Int32Array(mostRows);
  readonly weightMilli = new Float64Array(mostRows);

  readonly #delimiter: number;
  readonly #highestMark: number;
  readonly #width: number;
  readonly #isIgnored: readonly boolean[];
  /** The column of the weight; -1 where each row is 1. */
  readonly #weight: number;
  /** Of the dimensions, and of the occupations last: the columns, -1 where there is none, and their values. */
  readonly #columns: readonly number[];
  readonly #values: readonly PlainValues[];
  readonly #keptApart: readonly boolean[];
  readonly #ids: number[];
  /** Where the content of each cell of a row stands. */
  readonly #from: Int32Array;
  readonly #to: Int32Array;

  readonly #found: CubeCells;

  constructor(layout: Layout, codebook: Codebook, cells: CubeCells) {
    this.#found = cells;
    this.#delimiter = delimiterCodes[layout.format.delimiter];
    this.#highestMark = Math.max(this.#delimiter, CARRIAGE_RETURN);
    this.#from = new Int32Array(layout.width);
    this.#to = new Int32Array(layout.width);
    this.#width = layout.width;
    const ignored = new Set(ignoredColumns(layout));
    this.#isIgnored = Array.from({ length: layout.width }, (_, column) => ignored.has(column));
    this.#columns = valueColumns(layout);
    this.#weight = layout.weight;
    this.#values = ValueReading.of(codebook).map((reading) => new PlainValues(reading));
    this.#keptApart = layout.keptApart;
    // Of a dimension without a column, and of one that is not kept apart.
    this.#ids = codebook.dimensions.map((values) => values.of(""));
  }

  read(bytes: Uint8Array, start: number): number {
    this.count = 0;
    let at = start;
    while (this.count < mostRows) {
      const next = this.#readRow(bytes, at);
      if (next < 0) break;
      at = next;
    }
    return at;
  }

  /** Just after the row; -1 where it is not plain, or does not end. */
  #readRow(bytes: Uint8Array, start: number): number {
    // First all of its cells: of a row that is something else, no value is to be met here.
    const next = this.#findCells(bytes, start);
    if (next < 0 || next - start > longestLine) return -1;
    const weight = this.#weight;
    const milli = weight < 0 ? 1000 : plainWeight(bytes, this.#from[weight] ?? 0, this.#to[weight] ?? 0);
    if (milli < 0) return -1;
    let occupation = 0;
    for (let table = 0; table < this.#columns.length; table++) {
      const column = this.#columns[table] ?? -1;
      if (column < 0) continue;
      const id = this.#values[table]?.at(bytes, this.#from[column] ?? 0, this.#to[column] ?? 0) ?? notPlain;
      if (id === notPlain) return -1;
      if (table === this.#ids.length) occupation = id;
      else if (this.#keptApart[table] === true) this.#ids[table] = id;
    }
    this.cells[this.count] = this.#found.at(this.#ids, occupation);
    this.weightMilli[this.count] = milli;
    this.count++;
    return next;
  }

  /** Just after the line; -1 where its cells are not simply those of a row, or it does not end. */
  #findCells(bytes: Uint8Array, start: number): number {
    const delimiter = this.#delimiter;
    const highestMark = this.#highestMark;
    const last = this.#width - 1;
    const length = bytes.length;
    let at = start;
    for (let column = 0; column <= last; column++) {
      let byte = bytes[at] ?? 0;
      let high = 0;
      if (byte === QUOTE) {
        this.#from[column] = ++at;
        for (byte = 0; at < length; at++) {
          byte = bytes[at] ?? 0;
          if (byte === QUOTE || byte === LINE_FEED || byte === CARRIAGE_RETURN || byte === 0) break;
          high |= byte;
        }
        if (byte !== QUOTE) return -1;
        this.#to[column] = at++;
        byte = bytes[at] ?? 0;
      } else {
        this.#from[column] = at;
        for (; at < length; at++) {
          byte = bytes[at] ?? 0;
          if (byte <= highestMark) {
            if (byte === delimiter || byte === LINE_FEED || byte === CARRIAGE_RETURN || byte === 0) break;
          }
          high |= byte;
        }
        this.#to[column] = at;
      }
      if (at >= length) return -1;
      // Of the others `PlainValues` tells: one cell that is not UTF-8 makes all of the line another encoding's.
      if (high >= 0x80 && this.#isIgnored[column] === true) {
        if (!isUtf8(bytes, this.#from[column] ?? 0, this.#to[column] ?? 0)) return -1;
      }
      at++;
      if (column < last) {
        if (byte !== delimiter) return -1;
      } else if (byte === CARRIAGE_RETURN) {
        if (bytes[at] !== LINE_FEED) return -1;
        at++;
      } else if (byte !== LINE_FEED) return -1;
    }
    return at;
  }
}

/** Thousandths of digits with at most three decimals; -1 for everything else. */
function plainWeight(bytes: Uint8Array, start: number, end: number): number {
  let at = start;
  let milli = 0;
  for (; at < end; at++) {
    const digit = (bytes[at] ?? 0) - ZERO;
    if (digit < 0 || digit > NINE - ZERO) break;
    milli = milli * 10 + digit;
  }
  if (at === start || at - start > mostDigits) return -1;
  milli *= 1000;
  if (at === end) return milli;
  const sign = bytes[at];
  const decimals = end - at - 1;
  if ((sign !== COMMA && sign !== POINT) || decimals < 1 || decimals > 3) return -1;
  for (let unit = 100; ++at < end; unit /= 10) {
    const digit = (bytes[at] ?? 0) - ZERO;
    if (digit < 0 || digit > NINE - ZERO) return -1;
    milli += digit * unit;
  }
  return milli;
}
