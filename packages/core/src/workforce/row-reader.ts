import type { BlockReading } from "./block-reading.js";
import { type Codebook, sectorDimension } from "./codebook.js";
import type { CubeCells } from "./cube-cells.js";
import type { Finding } from "./finding.js";
import { delimiterCodes } from "./head.js";
import type { Layout } from "./layout.js";
import { OtherDelimiter } from "./other-delimiter.js";
import { type Place, placeIn } from "./place.js";
import { longestLine, RecordScanner } from "./record.js";
import type { ValueIndex } from "./value-index.js";
import { WeightReader } from "./weight.js";

/** Reads rows of text into cells of a cube, and says what is wrong with them. */
export class RowReader {
  readonly #layout: Layout;
  readonly #codebook: Codebook;
  readonly #cells: CubeCells;
  readonly #record: RecordScanner;
  readonly #otherDelimiter: OtherDelimiter;
  readonly #weight = new WeightReader();
  readonly #ids: number[];
  readonly #mergedIds: readonly number[];
  #serial = 0;
  /** Number of the last reading that met each occupation, and each value of each dimension. */
  readonly #occupationMet: number[] = [];
  readonly #valueMet: number[][];

  #reading = newReading();
  #text = "";
  #recordStart = 0;

  constructor(layout: Layout, codebook: Codebook, cells: CubeCells) {
    this.#layout = layout;
    this.#codebook = codebook;
    this.#cells = cells;
    this.#record = new RecordScanner(delimiterCodes[layout.format.delimiter]);
    this.#otherDelimiter = new OtherDelimiter(layout.format.delimiter);
    this.#mergedIds = codebook.dimensions.map((values) => values.of(""));
    this.#ids = layout.dimensions.map(() => 0);
    this.#valueMet = layout.dimensions.map(() => []);
  }

  /**
   * Reads whole rows from `start`, until at least `size` characters are read or the text ends. With `final` the text
   * is all there is; without, an unfinished row at its end is left unread.
   */
  read(text: string, start: number, size: number, final: boolean): BlockReading {
    this.#serial++;
    this.#reading = newReading();
    this.#text = text;
    const record = this.#record;
    const reading = this.#reading;
    const enough = start + size;
    let at = start;
    let lookedTo = start;
    while (at < text.length && at < enough) {
      const next = record.scan(text, at, final);
      if (next < 0) break;
      this.#recordStart = at;
      this.#readRow();
      reading.lines += record.lineBreaks;
      if (record.lookedTo > lookedTo) lookedTo = record.lookedTo;
      at = next;
    }
    reading.length = at - start;
    reading.lookedBeyond = Math.max(0, lookedTo - at);
    this.#text = "";
    return reading;
  }

  #readRow(): void {
    const { width, usable, weight: weightColumn } = this.#layout;
    const record = this.#record;
    const reading = this.#reading;
    if (!record.isTooLong && this.#isEmpty()) return;
    const count = this.#readCount();
    if (count < 0) {
      reading.rows++;
      reading.rejectedRows++;
      return;
    }
    reading.rows += count;
    if (!usable) {
      reading.rejectedRows += count;
      return;
    }
    if (record.isTooLong) {
      const place = this.#place(this.#recordStart, this.#recordStart + longestLine);
      this.#report({ code: "line-too-long", longest: longestLine, ...place });
      reading.rejectedRows += count;
      return;
    }
    if (record.strayQuote >= 0) {
      this.#report({ code: "unclosed-quote", ...this.#place(record.strayQuote, record.strayQuote + 1) });
    }
    const cells = this.#filledCells();
    if (cells !== width) {
      const whole = this.#place(this.#recordStart, record.contentEnd);
      const { delimiter } = this.#layout.format;
      const row = this.#text.slice(this.#recordStart, record.contentEnd);
      const found = this.#otherDelimiter.of(row, width, record.count === 1);
      if (found) {
        // Its cells are not where they should be: nothing else that could be said of them would be true.
        this.#report({ code: "mixed-delimiters", expected: delimiter, found, ...whole });
        reading.rejectedRows += count;
        return;
      }
      this.#report({ code: "ragged-row", expected: width, found: cells, ...whole });
    }
    const occupation = this.#readOccupation();
    this.#readDimensions();
    // In a row with too many cells no one can tell which of them is the weight.
    const milli = cells > width ? -1 : this.#readWeight(weightColumn, count);
    if (milli < 0) {
      reading.rejectedRows += count;
      return;
    }
    noteLine(reading.rowLines, reading.cells.length, reading.lines);
    reading.cells.push(this.#cells.at(this.#ids, occupation));
    reading.weightMilli.push(milli);
    if (this.#layout.cubeRows >= 0) reading.counts.push(count);
    if (this.#occupationMet[occupation] !== this.#serial) {
      this.#occupationMet[occupation] = this.#serial;
      reading.firstLines.push(occupation, reading.lines);
    }
  }

  #isEmpty(): boolean {
    const record = this.#record;
    for (let cell = 0; cell < record.count; cell++) {
      const start = record.contentStart(this.#text, cell);
      if (record.contentEndOf(this.#text, cell, start) > start) return false;
    }
    return true;
  }

  /** Cells of the row, without empty ones beyond the header's width: delimiters at the end of a line say nothing. */
  #filledCells(): number {
    const record = this.#record;
    let cells = record.count;
    while (cells > this.#layout.width) {
      const start = record.contentStart(this.#text, cells - 1);
      if (record.contentEndOf(this.#text, cells - 1, start) > start) break;
      cells--;
    }
    return cells;
  }

  #readOccupation(): number {
    const column = this.#layout.occupation;
    const occupation = this.#valueAt(this.#codebook.occupations, column);
    if (this.#codebook.occupationKnown(occupation)) return occupation;
    if (column >= this.#record.count) return occupation;
    const value = this.#record.content(this.#text, column);
    const place = this.#cellPlace(column);
    if (value === "") this.#report({ code: "missing-occupation", ...place });
    else {
      this.#report({
        code: this.#layout.mapped ? "unmapped-code" : "unknown-occupation",
        value,
        ...place,
      });
    }
    return occupation;
  }

  #readDimensions(): void {
    const { dimensionColumns, keptApart } = this.#layout;
    for (let dimension = 0; dimension < dimensionColumns.length; dimension++) {
      const column = dimensionColumns[dimension] ?? -1;
      const values = this.#codebook.dimensions[dimension];
      if (!values) continue;
      const id = this.#valueAt(values, column);
      this.#ids[dimension] = keptApart[dimension] === true ? id : (this.#mergedIds[dimension] ?? 0);
      if (dimension > sectorDimension) continue;
      const met = this.#valueMet[dimension];
      if (!met || met[id] === this.#serial) continue;
      met[id] = this.#serial;
      this.#checkValue(dimension, values.values[id] ?? "", column);
    }
  }

  #checkValue(dimension: number, value: string, column: number): void {
    const code = this.#codebook.faultOf(dimension, value);
    if (code !== undefined) this.#report({ code, value, ...this.#cellPlace(column) });
  }

  /** How many rows a line stands for; -1 when it is to say so and does not, in digits. */
  #readCount(): number {
    const column = this.#layout.cubeRows;
    if (column < 0 || column >= this.#record.count) return 1;
    const value = this.#record.content(this.#text, column);
    if (/^[1-9]\d{0,11}$/.test(value)) return Number(value);
    const reason = value === "" ? "empty" : "not-a-number";
    this.#report({ code: "invalid-weight", value, reason, ...this.#cellPlace(column) });
    return -1;
  }

  /** Thousandths; -1 when the row has no readable weight. */
  #readWeight(column: number, count: number): number {
    if (column < 0) return count * 1000;
    const record = this.#record;
    // The ragged row has said that the cell is not there.
    if (column >= record.count) return -1;
    const start = record.contentStart(this.#text, column);
    const milli = this.#weight.read(this.#text, start, record.contentEndOf(this.#text, column, start), count);
    if (milli >= 0 && !this.#weight.rounded) return milli;
    const value = record.content(this.#text, column);
    const place = this.#cellPlace(column);
    if (milli < 0) this.#report({ code: "invalid-weight", value, reason: this.#weight.fault, ...place });
    else this.#report({ code: "rounded-weight", value, milli, ...place });
    return milli;
  }

  #valueAt(values: ValueIndex, column: number): number {
    const record = this.#record;
    if (column < 0 || column >= record.count) return values.of("");
    const start = record.contentStart(this.#text, column);
    const end = record.contentEndOf(this.#text, column, start);
    if (record.quoted[column] && this.#text.slice(start, end).includes('"')) {
      return values.of(record.content(this.#text, column));
    }
    return values.at(this.#text, start, end);
  }

  /** The cell with its quotation marks; without the blanks around a cell that has none. */
  #cellPlace(column: number) {
    const record = this.#record;
    if (record.quoted[column]) return this.#place(record.starts[column] ?? 0, record.ends[column] ?? 0);
    const start = record.contentStart(this.#text, column);
    return this.#place(start, record.contentEndOf(this.#text, column, start));
  }

  #place(start: number, end: number): Place {
    const line = this.#reading.lines;
    if (this.#record.spansLines) return placeIn(this.#text, this.#recordStart, line, start, end);
    return {
      line,
      character: start - this.#recordStart,
      endLine: line,
      endCharacter: end - this.#recordStart,
    };
  }

  #report(finding: Finding): void {
    this.#reading.findings.push(finding);
  }
}

/** Lines are kept from the first row on that does not stand on the line of its number: most files have none. */
function noteLine(lines: number[], row: number, line: number): void {
  if (lines.length === 0) {
    if (row === line) return;
    for (let before = 0; before < row; before++) lines.push(before);
  }
  lines.push(line);
}

function newReading() {
  return {
    length: 0,
    lines: 0,
    lookedBeyond: 0,
    rows: 0,
    rejectedRows: 0,
    cells: [] as number[],
    weightMilli: [] as number[],
    counts: [] as number[],
    rowLines: [] as number[],
    firstLines: [] as number[],
    findings: [] as Finding[],
  };
}
