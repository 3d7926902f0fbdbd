import type { Problem } from "../problem.js";
import type { Range } from "../range.js";
import type { LinesOfCells } from "./block-reading.js";
import type { Codebook } from "./codebook.js";
import type { CubeCells } from "./cube-cells.js";
import { delimiterCodes } from "./head.js";
import type { Layout } from "./layout.js";
import { placeIn, rangeAt } from "./place.js";
import { mostProblemsPerCode } from "./problem-tally.js";
import { RecordScanner } from "./record.js";

/**
 * Whether a file can hold rows twice by mistake: its rows state a weight, and nothing but it stands beside what makes the
 * row's cell. The lines of a cube are sums; rows that differ in a column that is not used, or in a code that a mapping makes one of, are no duplicates.
 */
export function canHaveDuplicates({ format, usable, mapped, keptApart, cubeRows }: Layout): boolean {
  return (
    usable &&
    !mapped &&
    cubeRows < 0 &&
    keptApart.every((kept) => kept) &&
    format.weight !== "rows" &&
    format.ignoredColumns.length === 0
  );
}

/** Above both of these a file has one row per employee, not one per occupation. */
const fewRows = 20;
const fewShare = 0.1;

/** Whether some rows, but not so many that it is the way of the file, are of a cell that has a row already. */
export function hasFewDuplicates({ countedRows, filledCells }: CubeCells): boolean {
  const duplicates = countedRows - filledCells;
  return duplicates > 0 && (duplicates <= fewRows || duplicates <= countedRows * fewShare);
}

/**
 * The one problem at the head of a file most of whose rows are of a cell that has a row already, be it the way of the file
 * (a row for each employee) or one key that all rows have by mistake.
 */
export function repeatedRowsProblem(
  layout: Layout,
  codebook: Codebook,
  cells: CubeCells,
): Problem | undefined {
  if (!canHaveDuplicates(layout) || cells.countedRows === cells.filledCells || hasFewDuplicates(cells)) {
    return undefined;
  }
  const count = cells.countedRows - cells.filledCells - repeatedWithoutOccupation(codebook, cells);
  if (count === 0) return undefined;
  return {
    code: "repeated-rows",
    range: layout.occupationRange,
    data: { count, rows: cells.countedRows },
  };
}

/** An edit of a large table asks for this: so by what is counted of the occupation, and not by its cells. */
function repeatedWithoutOccupation(codebook: Codebook, cells: CubeCells): number {
  const none = codebook.occupations.find("");
  return none === undefined ? 0 : (cells.occupationRows[none] ?? 0) - (cells.occupationCells[none] ?? 0);
}

/** Finds the rows of a cell that has a row already, block by block in file order. */
export class DuplicateRows {
  readonly #firstLines: number[] = [];
  readonly #problems: Problem[] = [];
  readonly #occupation: number;
  readonly #record: RecordScanner;
  #total = 0;
  #next: Range | undefined;

  /** `hasOccupation`: whether a cell is of any; what is missing is not there twice. */
  constructor(
    layout: Layout,
    private readonly hasOccupation: (cell: number) => boolean,
  ) {
    this.#occupation = layout.occupation;
    this.#record = new RecordScanner(delimiterCodes[layout.format.delimiter]);
  }

  /**
   * Takes in the rows of a block that starts at an offset of a text, and at line `firstLine` of the file. The text is asked
   * for where a row is found to be said.
   */
  add({ cells, rowLines }: LinesOfCells, text: () => string, start: number, firstLine: number): void {
    const firstLines = this.#firstLines;
    for (let row = 0; row < cells.length; row++) {
      const cell = cells[row] ?? 0;
      const line = rowLines[row] ?? row;
      while (firstLines.length <= cell) firstLines.push(-1);
      const first = firstLines[cell] ?? -1;
      if (first < 0) firstLines[cell] = firstLine + line;
      else if (this.hasOccupation(cell)) this.#note(first, text, start, line, firstLine);
    }
  }

  /** The first of them, and how many more there are. */
  problems(): readonly Problem[] {
    const { code } = duplicate;
    const count = this.#total - this.#problems.length;
    if (this.#next === undefined) return this.#problems;
    return [...this.#problems, { code: "more-problems", range: this.#next, data: { code, count } }];
  }

  #note(first: number, text: () => string, start: number, line: number, firstLine: number): void {
    this.#total++;
    if (this.#next !== undefined) return;
    const range = this.#rangeIn(text(), start, line, firstLine);
    if (this.#total > mostProblemsPerCode) {
      this.#next = range;
      return;
    }
    const origin = { line: first, character: 0 };
    this.#problems.push({
      ...duplicate,
      range,
      data: { line: first + 1 },
      related: [{ range: { start: origin, end: origin }, role: "first-use" }],
    });
  }

  /** The occupation of the row on a line of a block. */
  #rangeIn(text: string, start: number, line: number, firstLine: number): Range {
    const record = this.#record;
    let at = start;
    let lines = 0;
    while (lines < line && at < text.length) {
      at = record.scan(text, at, true);
      lines += record.lineBreaks;
    }
    record.scan(text, at, true);
    const from = record.starts[this.#occupation] ?? at;
    return rangeAt(placeIn(text, at, line, from, record.ends[this.#occupation] ?? at), firstLine);
  }
}

const duplicate = { code: "duplicate-row" } as const;
