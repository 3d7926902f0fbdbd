import type { Codebook } from "./codebook.js";
import type { CubeCells } from "./cube-cells.js";
import { delimiterCodes } from "./head.js";
import { type Kernel, kernelInstance } from "./kernel.js";
import type { Layout } from "./layout.js";
import { ignoredColumns, valueColumns } from "./plain-columns.js";
import type { PlainRowReader } from "./plain-row-reader.js";
import { notPlain, ValueReading } from "./value-reading.js";

/**
 * Reads plain rows as `PlainRows` does, in WebAssembly. The kernel knows values and cells by number only: what it meets for
 * the first time it asks for.
 */
export class KernelRows implements PlainRowReader {
  count = 0;
  readonly cells: Int32Array;
  readonly weightMilli: Float64Array;

  readonly #kernel: Kernel;
  readonly #found: CubeCells;
  /** By table: the dimensions, and the occupations last. */
  readonly #values: readonly ValueReading[];
  readonly #input: Uint8Array;
  readonly #missingValues: Int32Array;
  readonly #learnt: Int32Array;
  readonly #keptApart: readonly boolean[];
  /** Of a cell; of a dimension that is not kept apart always that of the empty value. */
  readonly #ids: number[];

  /** undefined where there is no WebAssembly. */
  static of(layout: Layout, codebook: Codebook, cells: CubeCells): KernelRows | undefined {
    const kernel = kernelInstance();
    return kernel && new KernelRows(kernel, layout, codebook, cells);
  }

  private constructor(kernel: Kernel, layout: Layout, codebook: Codebook, cells: CubeCells) {
    this.#kernel = kernel;
    this.#found = cells;
    this.#values = ValueReading.of(codebook);
    const tables = this.#values.length;
    const ignored = ignoredColumns(layout);
    const delimiter = delimiterCodes[layout.format.delimiter];
    kernel.open(layout.width, tables, ignored.length, layout.weight, delimiter);
    // The kernel takes all of its memory when it is opened: from then on these stay where they are.
    const { buffer } = kernel.memory;
    const integers = (at: WebAssembly.Global, count: number) => new Int32Array(buffer, at.value, count);
    const rows = kernel.mostRows.value;
    this.cells = integers(kernel.cells, rows);
    this.weightMilli = new Float64Array(buffer, kernel.weights.value, rows);
    this.#input = new Uint8Array(buffer, kernel.input.value, kernel.mostBytes.value);
    this.#missingValues = integers(kernel.missingValues, rows * tables);
    this.#learnt = integers(kernel.learnt, rows);
    this.#ids = codebook.dimensions.map((values) => values.of(""));
    this.#keptApart = layout.keptApart;
    integers(kernel.ignored, ignored.length).set(ignored);
    integers(kernel.columnsOf, tables).set(valueColumns(layout));
    integers(kernel.keptApart, tables).set([...layout.keptApart.map(Number), 1]);
    // Of a dimension without a column.
    integers(kernel.values, tables).set(this.#ids);
  }

  read(bytes: Uint8Array, start: number): number {
    const kernel = this.#kernel;
    const piece = bytes.subarray(start, start + this.#input.length);
    this.#input.set(piece);
    kernel.take(piece.length);
    let at = kernel.read();
    while (kernel.missingTable.value >= 0) {
      const values = this.#values[kernel.missingTable.value];
      const id = values?.read(this.#input, kernel.missingStart.value, kernel.missingEnd.value);
      kernel.learnValue(id ?? notPlain);
      at = kernel.read();
    }
    this.count = kernel.count.value;
    if (kernel.missingCells.value > 0) this.#tellCells();
    return start + at;
  }

  #tellCells(): void {
    const tables = this.#values.length;
    const values = this.#missingValues;
    const ids = this.#ids;
    for (let cell = 0; cell < this.#kernel.missingCells.value; cell++) {
      const from = cell * tables;
      for (let dimension = 0; dimension < ids.length; dimension++) {
        if (this.#keptApart[dimension] === true) ids[dimension] = values[from + dimension] ?? 0;
      }
      this.#learnt[cell] = this.#found.at(ids, values[from + ids.length] ?? 0);
    }
    this.#kernel.learnCells();
  }
}
