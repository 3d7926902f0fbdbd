import { finish } from "../steps.js";
import { applyReading } from "./block-reading.js";
import { orderedCells } from "./cell-order.js";
import { LINE_FEED } from "./characters.js";
import { Codebook } from "./codebook.js";
import { CubeCells } from "./cube-cells.js";
import { canHaveDuplicates, DuplicateRows, hasFewDuplicates } from "./duplicate-rows.js";
import { type Head, readHead } from "./head.js";
import { type Layout, readLayout } from "./layout.js";
import { LineCutter } from "./line-cutter.js";
import { LineDecoder } from "./line-decoder.js";
import { PartedCells } from "./parted-cells.js";
import { type PlainRowReader, PlainRowReaders } from "./plain-row-reader.js";
import { ProblemTally } from "./problem-tally.js";
import { longestLine } from "./record.js";
import { type RowWatch, RowWatcher } from "./row-lines.js";
import { RowReader } from "./row-reader.js";
import { Suggestions } from "./suggestions.js";
import { tableOf, unreadableTable } from "./table.js";
import type { WorkforceOptions, WorkforceTable } from "./types.js";

/** Reads a workforce file piece by piece. */
export interface WorkforceReader {
  /** The next piece of the file, split anywhere: also inside a character, a line end or a quoted cell. */
  push(chunk: Uint8Array | string): void;
  /** All that was pushed, as a table. Call it once. */
  finish(): WorkforceTable;
}

/** Text that is gathered before rows are read, so that small pieces cost no more than large ones. */
const gathered = 65_536;
/** Less than this is read at once where a piece goes on: a row or so, of which an earlier piece had the start. */
const fewGathered = 1024;
/** In smaller pieces than this no row is read from its bytes: reading row by row would cost more than it saves. */
const manyBytes = 2048;
/** So much of a large piece at the start of a file is looked at for the header, so that the rows after it are read from their bytes. */
const bytesOfHead = 512;
/** With so much of it, a long line is seen to be one; a UTF-16 unit is three bytes of UTF-8 at most. */
const mostOfLine = longestLine + 4;
const mostBytesOfLine = 3 * mostOfLine;

/**
 * A reader of workforce CSV for files of any size: it holds the sums and the first problems of each code, never the
 * file. It never throws for what the file holds; what is wrong stands in the table's `problems`. Lines of rows go to who
 * watches for them.
 */
export function createWorkforceReader(options: WorkforceOptions, watch?: RowWatch): WorkforceReader {
  return new StreamReader(options, watch);
}

/** Reads a whole workforce file; never throws for what it holds. A string counts as decoded already. */
export function readWorkforce(input: Uint8Array | string, options: WorkforceOptions): WorkforceTable {
  const reader = createWorkforceReader(options);
  reader.push(input);
  return reader.finish();
}

class StreamReader implements WorkforceReader {
  readonly #options: WorkforceOptions;
  readonly #watch: RowWatch | undefined;
  readonly #decoder = new LineDecoder(mostBytesOfLine);
  readonly #cutter = new LineCutter(mostOfLine);
  #pieces: string[] = [];
  #gathered = 0;
  #enough = gathered;
  /** Nothing is read any more: the file is no text, or its header too long. */
  #unreadable: "binary" | "header-too-long" | undefined;
  #body: Body | undefined;
  /** Bytes that are decoded where a row is not plain; where there are many such rows, it pays to take many. */
  #handedOver = 0;

  constructor(options: WorkforceOptions, watch: RowWatch | undefined) {
    this.#options = options;
    this.#watch = watch;
  }

  push(chunk: Uint8Array | string): void {
    if (this.#unreadable) {
      this.#lookForNul(chunk);
      return;
    }
    if (typeof chunk === "string") this.#pushText(this.#decoder.finish() + chunk);
    else this.#pushBytes(chunk);
  }

  finish(): WorkforceTable {
    if (!this.#unreadable) this.#accept(this.#decoder.finish());
    if (!this.#unreadable) this.#read(true);
    const { encoding, utf16 } = this.#decoder;
    if (utf16) return unreadableTable("encoding", "utf-8");
    if (this.#unreadable) return unreadableTable(this.#unreadable, "utf-8");
    return this.#body?.table(encoding) ?? unreadableTable("empty", encoding);
  }

  #pushBytes(chunk: Uint8Array): void {
    for (let at = 0; at < chunk.length && !this.#unreadable; ) {
      // Of what is gathered, at most the start of a row, so that the next may be a plain one again.
      const isAtRow = this.#body !== undefined && this.#gathered < fewGathered && chunk.length >= manyBytes;
      if (isAtRow && this.#gathered === 0 && this.#decoder.isClear) at = this.#readPlain(chunk, at);
      if (at === chunk.length) return;
      const isAtHead =
        this.#body === undefined && at === 0 && this.#gathered === 0 && chunk.length >= manyBytes;
      const enough = isAtHead ? bytesOfHead : this.#handedOver;
      const line = chunk.indexOf(LINE_FEED, Math.min(at + enough, chunk.length)) + 1;
      const to = (this.#body === undefined && !isAtHead) || line === 0 ? chunk.length : line;
      this.#accept(this.#decoder.push(chunk.subarray(at, to)));
      if ((isAtRow || isAtHead) && this.#gathered > 0) this.#read(false);
      at = to;
    }
  }

  /** Reads plain rows from their bytes; returns where the first other one starts. */
  #readPlain(chunk: Uint8Array, start: number): number {
    const at = this.#body?.readPlain(chunk, start) ?? start;
    this.#handedOver = at - start > gathered / 8 ? 0 : Math.min(gathered, 256 + this.#handedOver * 2);
    return at;
  }

  #pushText(text: string): void {
    const kept = this.#cutter.push(text);
    if (kept.length < text.length && text.includes("\0")) this.#giveUp("binary");
    else this.#accept(kept);
  }

  #lookForNul(chunk: Uint8Array | string): void {
    if (typeof chunk === "string" ? chunk.includes("\0") : chunk.includes(0)) this.#giveUp("binary");
  }

  #giveUp(reason: "binary" | "header-too-long"): void {
    this.#unreadable = reason;
    this.#pieces = [];
  }

  #accept(text: string): void {
    if (this.#decoder.leftOutNul || text.includes("\0")) {
      this.#giveUp("binary");
      return;
    }
    this.#pieces.push(text);
    this.#gathered += text.length;
    if (this.#gathered >= this.#enough) this.#read(false);
  }

  #read(final: boolean): void {
    const text = this.#pieces.join("");
    let at = 0;
    if (!this.#body) {
      const head = readHead(text, final, Object.values(this.#options.columns ?? {}));
      if (head?.isTooLong) {
        this.#giveUp("header-too-long");
        return;
      }
      if (head && head.cells.length > 0) {
        this.#body = new Body(head, this.#options, this.#watch);
        at = head.end;
      }
    }
    if (this.#body) at += this.#body.read(text, at, final);
    const rest = text.slice(at);
    this.#pieces = [rest];
    this.#gathered = rest.length;
    // A row that does not end is read again only when the text has doubled, or its length would cost its square.
    this.#enough = Math.max(gathered, rest.length * 2);
  }
}

/** What follows the header. */
class Body {
  readonly #head: Head;
  readonly #layout: Layout;
  readonly #codebook: Codebook;
  readonly #cells: CubeCells;
  readonly #rowReader: RowReader;
  readonly #plainRows: PlainRowReaders;
  readonly #tally: ProblemTally;
  readonly #duplicates: DuplicateRows | undefined;
  readonly #watcher: RowWatcher | undefined;
  readonly #firstLines: number[] = [];
  #lines: number;
  #rows = 0;
  #rejectedRows = 0;

  constructor(head: Head, options: WorkforceOptions, watch: RowWatch | undefined) {
    this.#head = head;
    this.#lines = head.lines;
    this.#layout = readLayout(head, options);
    this.#codebook = new Codebook(this.#layout, options);
    this.#cells = new CubeCells(this.#codebook.dimensions);
    this.#plainRows = new PlainRowReaders(this.#layout, this.#codebook, this.#cells, options.kernel);
    this.#rowReader = new RowReader(this.#layout, this.#codebook, this.#cells);
    this.#watcher =
      watch && new RowWatcher(watch, this.#cells, this.#codebook.occupations.values, this.#layout.dimensions);
    const suggestions = new Suggestions(this.#codebook.classification, options.reference);
    this.#duplicates = canHaveDuplicates(this.#layout)
      ? new DuplicateRows(this.#layout, (cell) => this.#hasOccupation(cell))
      : undefined;
    this.#tally = new ProblemTally(this.#layout, suggestions);
  }

  #hasOccupation(cell: number): boolean {
    return this.#codebook.isOccupation(this.#cells.occupation[cell] ?? 0);
  }

  /** Reads the whole rows of a text; returns how much of it that is. */
  read(text: string, start: number, final: boolean): number {
    let at = start;
    while (at < text.length) {
      const length = this.#readBlock(text, at, final);
      if (length === 0) break;
      at += length;
    }
    return at - start;
  }

  /** Reads plain rows from their bytes; returns where the first other one starts. */
  readPlain(bytes: Uint8Array, start: number): number {
    const rows = this.#plainRows.for(bytes);
    if (rows === undefined) return start;
    for (let at = start; ; ) {
      const next = rows.read(bytes, at);
      if (next === at) return at;
      this.#takePlain(rows, () => new TextDecoder().decode(bytes.subarray(at, next)));
      at = next;
    }
  }

  #takePlain({ count, cells: buffer, weightMilli }: PlainRowReader, text: () => string): void {
    const cells = buffer.subarray(0, count);
    this.#cells.addEach(cells, weightMilli, (occupation, row) => {
      this.#firstLines[occupation] ??= this.#lines + row;
    });
    this.#duplicates?.add({ cells, rowLines: [] }, text, 0, this.#lines);
    this.#watcher?.add({ cells, rowLines: [] }, this.#lines);
    this.#lines += count;
    this.#rows += count;
  }

  #readBlock(text: string, start: number, final: boolean): number {
    const reading = this.#rowReader.read(text, start, gathered, final);
    applyReading(this.#cells, reading);
    this.#tally.add(reading.findings, this.#lines);
    this.#duplicates?.add(reading, () => text, start, this.#lines);
    this.#watcher?.add(reading, this.#lines);
    for (let i = 0; i < reading.firstLines.length; i += 2) {
      this.#firstLines[reading.firstLines[i] ?? 0] ??= this.#lines + (reading.firstLines[i + 1] ?? 0);
    }
    this.#lines += reading.lines;
    this.#rows += reading.rows;
    this.#rejectedRows += reading.rejectedRows;
    return reading.length;
  }

  table(encoding: LineDecoder["encoding"]): WorkforceTable {
    this.#cells.settle();
    return tableOf({
      head: this.#head,
      layout: this.#layout,
      codebook: this.#codebook,
      cells: this.#cells,
      ordered: () => orderedCells(this.#cells, this.#codebook.occupations.values),
      parted: (parting) => {
        const occupations = this.#codebook.occupations.values;
        const sums = new PartedCells(this.#cells, occupations, this.#layout.dimensions, parting);
        finish(sums.gather());
        return sums.parted();
      },
      tally: () => this.#tally,
      duplicates: () => (hasFewDuplicates(this.#cells) ? (this.#duplicates?.problems() ?? []) : []),
      encoding,
      rows: this.#rows,
      rejectedRows: this.#rejectedRows,
      firstLineOf: (code) => {
        const occupation = this.#codebook.occupations.find(code);
        return occupation === undefined ? undefined : this.#firstLines[occupation];
      },
      showRows: undefined,
    });
  }
}
