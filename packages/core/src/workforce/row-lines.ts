import type { LinesOfCells } from "./block-reading.js";
import type { CubeCells } from "./cube-cells.js";
import type { RowLines } from "./types.js";

/** Ranges of lines that are kept unless another number is asked for: as many as somebody would read. */
const rangesKept = 20;

/** Gathers lines, given in rising order, as ranges: the first ones, and how many rows there are in all. */
export class LineTally {
  readonly #ranges: [first: number, last: number][] = [];
  readonly #limit: number;
  #rows = 0;
  #kept = 0;

  constructor(limit = rangesKept) {
    this.#limit = limit;
  }

  /** Counts a row by its line (0-based), which must be below every one given before. */
  add(line: number): void {
    this.#rows++;
    const last = this.#ranges.at(-1);
    // Once a row is left out, none after it is kept.
    if (this.#kept < this.#rows - 1) return;
    if (last !== undefined && line === last[1] + 1) last[1] = line;
    else if (this.#ranges.length < this.#limit) this.#ranges.push([line, line]);
    else return;
    this.#kept++;
  }

  /** What was gathered so far. */
  get lines(): RowLines {
    return { ranges: this.#ranges, rows: this.#rows, more: this.#rows - this.#kept };
  }
}

/**
 * Which rows of a file to gather the lines of: asked once for each cell of the cube, with its occupation and the value of
 * each dimension.
 */
export type RowWatch = (
  occupation: string,
  key: Readonly<Record<string, string>>,
) => Pick<LineTally, "add"> | undefined;

/** Tells the rows of block after block to those that watch for them; memory holds what they keep. */
export class RowWatcher {
  readonly #byCell = new Map<number, Pick<LineTally, "add"> | null>();

  constructor(
    private readonly watch: RowWatch,
    private readonly cells: CubeCells,
    private readonly occupations: readonly string[],
    private readonly dimensions: readonly string[],
    /** Number of the only occupation that is watched for; without it all are asked about. */
    private readonly only?: number,
  ) {}

  /** @param firstLine line of the file at which the block starts */
  add({ cells, rowLines }: LinesOfCells, firstLine: number): void {
    const { only } = this;
    const { occupation } = this.cells;
    for (let row = 0; row < cells.length; row++) {
      const cell = cells[row] ?? 0;
      if (only !== undefined && occupation[cell] !== only) continue;
      const tally = this.#tallyOf(cell);
      if (tally !== null) tally.add(firstLine + (rowLines[row] ?? row));
    }
  }

  #tallyOf(cell: number): Pick<LineTally, "add"> | null {
    const known = this.#byCell.get(cell);
    if (known !== undefined) return known;
    const values = this.cells.key(cell);
    const key = Object.fromEntries(this.dimensions.map((name, at) => [name, values[at] ?? ""]));
    const found = this.watch(this.occupations[this.cells.occupation[cell] ?? 0] ?? "", key) ?? null;
    this.#byCell.set(cell, found);
    return found;
  }
}
