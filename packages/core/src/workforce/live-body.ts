import type { Problem } from "../problem.js";
import type { Steps } from "../steps.js";
import { BlockList } from "./block-list.js";
import { applyReading } from "./block-reading.js";
import { CellJournal } from "./cell-journal.js";
import { Codebook } from "./codebook.js";
import { CubeCells } from "./cube-cells.js";
import { canHaveDuplicates, DuplicateRows, hasFewDuplicates } from "./duplicate-rows.js";
import { exchangeReadings } from "./exchange-readings.js";
import { FirstLines, haveSameLines } from "./first-lines.js";
import type { Head } from "./head.js";
import { type Layout, readLayout } from "./layout.js";
import type { LiveBlock } from "./live-block.js";
import { LiveCells } from "./live-cells.js";
import { LiveParts } from "./live-parts.js";
import type { Parting } from "./parting.js";
import { ProblemTally } from "./problem-tally.js";
import { RowEdit } from "./row-edit.js";
import { type RowWatch, RowWatcher } from "./row-lines.js";
import { RowReader } from "./row-reader.js";
import { Suggestions } from "./suggestions.js";
import { tableOf } from "./table.js";
import type { WorkforceOptions, WorkforceTable } from "./types.js";

/** Characters of a block: about 125 rows. */
const blockSize = 4096;

/** A block that has grown to this is parted. */
const largestBlock = blockSize * 1.5;

/** A block below this length is joined with its neighbour when there is something to read anyway. */
const smallBlock = blockSize / 2;

/** Cells that may be left behind by half-typed values before everything is read anew. */
const litterAllowed = 10_000;

/** The rows of a text that is being edited, in blocks of whole rows, each with what it says. */
export class LiveBody {
  readonly #head: Head;
  readonly #suggestions: Suggestions;
  readonly #layout: Layout;
  readonly #codebook: Codebook;
  readonly #cells: CubeCells;
  readonly #journal = new CellJournal();
  readonly #liveCells: LiveCells;
  readonly #liveParts: LiveParts;
  readonly #rowReader: RowReader;
  readonly #rowEdit: RowEdit;
  #blocks = BlockList.of([]);
  #firstLineOf: WorkforceTable["firstLineOf"] = () => undefined;
  /** Of all blocks. */
  #rows = 0;
  #rejectedRows = 0;
  #binaryBlocks = 0;

  constructor(head: Head, options: WorkforceOptions) {
    this.#head = head;
    this.#layout = readLayout(head, options);
    this.#codebook = new Codebook(this.#layout, options);
    this.#suggestions = new Suggestions(this.#codebook.classification, options.reference);
    this.#cells = new CubeCells(this.#codebook.dimensions);
    const occupations = this.#codebook.occupations.values;
    this.#liveCells = new LiveCells(this.#cells, occupations, this.#journal);
    this.#liveParts = new LiveParts(this.#cells, occupations, this.#layout.dimensions, this.#journal);
    this.#rowReader = new RowReader(this.#layout, this.#codebook, this.#cells);
    this.#rowEdit = new RowEdit(this.#rowReader, this.#cells);
  }

  /** Reads a whole text, a block at each step; until the last of them the body is not to be used. */
  *read(text: string): Generator<void, void> {
    const blocks: LiveBlock[] = [];
    for (let at = 0; at < text.length; ) {
      const block = this.#readBlock(text, at, true);
      if (!block) break;
      applyReading(this.#cells, block.reading);
      this.#count(block, 1);
      blocks.push(block);
      at += block.text.length;
      yield;
    }
    this.#blocks = BlockList.of(blocks);
    this.#firstLineOf = this.#lookUpFirstLines();
  }

  /** Makes parts beforehand that will be asked for, a little at each step. */
  prepare(partings: readonly Parting[]): Steps<void> {
    return this.#liveParts.prepare(partings);
  }

  get isBinary(): boolean {
    return this.#binaryBlocks > 0;
  }

  /** Most cells are of values that no longer stand in the text. */
  get isLittered(): boolean {
    return this.#cells.rows.length > this.#rows + litterAllowed;
  }

  text(): string {
    return Array.from(this.#blocks, ({ text }) => text).join("");
  }

  /**
   * Replaces the text between two offsets. Of what is typed within one row, only that row is read anew; else all from the first block that the change touches, or that looked
   * at what is changed to tell where its last row ends; and as far as to the start of a block that is as it was.
   */
  replace(start: number, end: number, inserted: string): void {
    const blocks = this.#blocks;
    let { first, at } = blocks.reached(start);
    const block = blocks.at(first);
    const typed = block && this.#rowEdit.in(block, start - at, end - at, inserted);
    if (typed && typed.text.length < largestBlock) {
      this.#exchange(first, first + 1, [typed]);
      return;
    }
    const before = blocks.at(first - 1)?.text.length ?? blockSize;
    if (before < smallBlock) {
      first--;
      at -= before;
    }
    let next = first;
    let old = "";
    while (at + old.length < end && next < blocks.length) old += blocks.at(next++)?.text ?? "";
    let text = old.slice(0, start - at) + inserted + old.slice(end - at);
    if (text.length < smallBlock) text += blocks.at(next++)?.text ?? "";
    const fresh: LiveBlock[] = [];
    let read = 0;
    for (;;) {
      const isLast = next >= blocks.length;
      while (read < text.length) {
        const block = this.#readBlock(text, read, isLast);
        if (!block) break;
        fresh.push(block);
        read += block.text.length;
      }
      if (read >= text.length || isLast) break;
      text = text.slice(read) + (blocks.at(next++)?.text ?? "");
      read = 0;
    }
    this.#exchange(first, next, fresh);
  }

  table(): WorkforceTable {
    const blocks = this.#blocks;
    const hasDuplicates = canHaveDuplicates(this.#layout) && hasFewDuplicates(this.#cells);
    const moment = this.#journal.latest;
    return tableOf({
      head: this.#head,
      layout: this.#layout,
      codebook: this.#codebook,
      cells: this.#cells,
      ordered: () => this.#liveCells.at(moment),
      // Of a table that has been edited since, the parts are gathered from its cells.
      parted: (parting) => (moment === this.#journal.latest ? this.#liveParts.parted(parting) : undefined),
      tally: () => this.#tallyOf(blocks),
      duplicates: () => (hasDuplicates ? this.#duplicatesIn(blocks) : []),
      encoding: "utf-8",
      rows: this.#rows,
      rejectedRows: this.#rejectedRows,
      firstLineOf: this.#firstLineOf,
      showRows: (watch, only) => this.#showRows(blocks, watch, only),
    });
  }

  #hasOccupation(cell: number): boolean {
    return this.#codebook.isOccupation(this.#cells.occupation[cell] ?? 0);
  }

  #tallyOf(blocks: BlockList): ProblemTally {
    const tally = new ProblemTally(this.#layout, this.#suggestions);
    let line = this.#head.lines;
    for (const { reading } of blocks) {
      tally.add(reading.findings, line);
      line += reading.lines;
    }
    return tally;
  }

  #duplicatesIn(blocks: BlockList): readonly Problem[] {
    const duplicates = new DuplicateRows(this.#layout, (cell) => this.#hasOccupation(cell));
    let line = this.#head.lines;
    for (const { text, reading } of blocks) {
      duplicates.add(reading, () => text, 0, line);
      line += reading.lines;
    }
    return duplicates.problems();
  }

  #showRows(blocks: BlockList, watch: RowWatch, only: number): void {
    const { occupations } = this.#codebook;
    const { dimensions } = this.#layout;
    const watcher = new RowWatcher(watch, this.#cells, occupations.values, dimensions, only);
    let line = this.#head.lines;
    for (const { reading } of blocks) {
      watcher.add(reading, line);
      line += reading.lines;
    }
  }

  #readBlock(text: string, start: number, isLast: boolean): LiveBlock | undefined {
    const rest = text.length - start;
    const size = rest < largestBlock ? rest : blockSize;
    const reading = this.#rowReader.read(text, start, size, isLast);
    if (reading.length === 0) return undefined;
    const own = text.slice(start, start + reading.length);
    return { text: own, reading, binary: own.includes("\0") };
  }

  #exchange(first: number, next: number, fresh: readonly LiveBlock[]): void {
    const gone = this.#blocks.slice(first, next);
    for (const block of gone) this.#count(block, -1);
    for (const block of fresh) this.#count(block, 1);
    const readingsOf = (blocks: readonly LiveBlock[]) => blocks.map(({ reading }) => reading);
    this.#journal.append(exchangeReadings(this.#cells, readingsOf(gone), readingsOf(fresh)));
    this.#liveCells.forget();
    this.#liveParts.forget();
    this.#blocks = this.#blocks.with(first, next, fresh);
    if (!haveSameLines(gone, fresh)) this.#firstLineOf = this.#lookUpFirstLines();
  }

  #lookUpFirstLines(): WorkforceTable["firstLineOf"] {
    const lines = new FirstLines(this.#blocks, this.#head.lines);
    return (code) => {
      const occupation = this.#codebook.occupations.find(code);
      return occupation === undefined ? undefined : lines.of(occupation);
    };
  }

  #count({ reading, binary }: LiveBlock, sign: 1 | -1): void {
    this.#rows += sign * reading.rows;
    this.#rejectedRows += sign * reading.rejectedRows;
    if (binary) this.#binaryBlocks += sign;
  }
}
