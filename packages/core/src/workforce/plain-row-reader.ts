import type { Codebook } from "./codebook.js";
import type { CubeCells } from "./cube-cells.js";
import { KernelRows } from "./kernel-rows.js";
import type { Layout } from "./layout.js";
import { PlainRows } from "./plain-rows.js";
import type { WorkforceOptions } from "./types.js";

/**
 * Reads plain rows, which most rows are, from their bytes, without text made of them: each on a line of its own, with as
 * many cells as the header, known codes and names, and a weight in plain digits, so that nothing is to be said of any of
 * them. It stops before the first other row, which `RowReader` is for. What it reads it reads as that does.
 */
export interface PlainRowReader {
  /** Of the last reading: its rows, the cell and weight of each. Filled again by the next. */
  readonly count: number;
  readonly cells: Int32Array;
  readonly weightMilli: Float64Array;
  /** Reads from the start of a line on. Returns where the first row starts that it has not read. */
  read(bytes: Uint8Array, start: number): number;
}

/** In smaller pieces the kernel is not worth its memory. */
const manyBytes = 32_768;

/** The readers of a file's plain rows. */
export class PlainRowReaders {
  readonly #of: readonly [Layout, Codebook, CubeCells];
  readonly #canBePlain: boolean;
  readonly #asked: WorkforceOptions["kernel"];
  /** Each made where there are bytes for it; null where there is none. */
  #kernel: PlainRowReader | null | undefined;
  #javascript: PlainRowReader | undefined;

  constructor(layout: Layout, codebook: Codebook, cells: CubeCells, asked: WorkforceOptions["kernel"]) {
    this.#of = [layout, codebook, cells];
    this.#canBePlain = hasPlainRows(layout);
    this.#asked = asked;
  }

  /** That of a piece of the file; undefined for a file that has no plain rows. */
  for(piece: Uint8Array): PlainRowReader | undefined {
    if (!this.#canBePlain) return undefined;
    if (this.#asked === "webassembly" || (this.#asked === undefined && piece.length >= manyBytes)) {
      if (this.#kernel === undefined) this.#kernel = KernelRows.of(...this.#of) ?? null;
      if (this.#kernel !== null) return this.#kernel;
    }
    this.#javascript ??= new PlainRows(...this.#of);
    return this.#javascript;
  }
}

/** Not of one that cannot be counted, of a cube, or where one column is two things. */
function hasPlainRows({ occupation, weight, dimensionColumns, usable, cubeRows }: Layout): boolean {
  const taken = [occupation, weight, ...dimensionColumns].filter((at) => at >= 0);
  return usable && cubeRows < 0 && new Set(taken).size === taken.length;
}
