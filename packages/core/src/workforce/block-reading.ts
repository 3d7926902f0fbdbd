import type { CubeCells } from "./cube-cells.js";
import type { Finding } from "./finding.js";

/** What a stretch of whole rows says. */
export interface BlockReading {
  /** Length of the text read, and lines in it. */
  readonly length: number;
  readonly lines: number;
  /** How far beyond the end the reading looked to tell where the last rows end; an edit there changes this block. */
  readonly lookedBeyond: number;
  readonly rows: number;
  readonly rejectedRows: number;
  /** Cell and weight of every row that counts, in order. */
  readonly cells: readonly number[];
  readonly weightMilli: readonly number[];
  /** How many rows each of them stands for; empty where each is one. */
  readonly counts: readonly number[];
  /** Line of each of those rows; empty where each stands on the line of its number. */
  readonly rowLines: readonly number[];
  /** Occupation number and line of the first row of each occupation, in turns. */
  readonly firstLines: readonly number[];
  readonly findings: readonly Finding[];
}

/** The rows that count, in order, as a list or in a buffer. */
export interface CountedRows {
  readonly cells: ArrayLike<number>;
  readonly weightMilli: ArrayLike<number>;
  readonly counts?: ArrayLike<number>;
}

/** Adds rows to the cells. */
export function applyReading(cells: CubeCells, reading: CountedRows): void {
  for (let row = 0; row < reading.cells.length; row++) {
    cells.add(reading.cells[row] ?? 0, reading.weightMilli[row] ?? 0, 1, reading.counts?.[row]);
  }
}

/** The cells of the rows that count, and the line of each as in `BlockReading`. */
export type LinesOfCells = Pick<CountedRows, "cells"> & Pick<BlockReading, "rowLines">;
