import { compareCells, cubeCell, orderedCells } from "./cell-order.js";
import type { CubeCells } from "./cube-cells.js";
import type { CubeCell } from "./types.js";

/**
 * The ordered cells of a cube that changes a little at a time. Each answer is a list of its own, in which the cells
 * that did not change are the very ones of the list before.
 */
export class LiveCells {
  readonly #cells: CubeCells;
  readonly #occupations: readonly string[];
  /** What the last list shows of each cell that has been touched since. */
  readonly #touched = new Map<number, { readonly rows: number; readonly weightMilli: number }>();
  #ordered: readonly CubeCell[] | undefined;

  constructor(cells: CubeCells, occupations: readonly string[]) {
    this.#cells = cells;
    this.#occupations = occupations;
  }

  /** Takes note of cells whose sums are about to change. */
  touch(cells: readonly number[]): void {
    if (!this.#ordered) return;
    const { rows, weightMilli } = this.#cells;
    for (const cell of cells) {
      if (this.#touched.has(cell)) continue;
      this.#touched.set(cell, { rows: rows[cell] ?? 0, weightMilli: weightMilli[cell] ?? 0 });
    }
  }

  ordered(): readonly CubeCell[] {
    const before = this.#ordered;
    const changed = this.#changed();
    if (!before || changed.length > before.length / 4) {
      this.#ordered = orderedCells(this.#cells, this.#occupations);
    } else if (changed.length > 0) {
      this.#ordered = changed.length <= fewChanges ? mended(before, changed) : merged(before, changed);
    }
    this.#touched.clear();
    return this.#ordered ?? [];
  }

  /** The cells whose sums are others than before, in no order. */
  #changed(): CubeCell[] {
    const changed: CubeCell[] = [];
    for (const [cell, before] of this.#touched) {
      const now = cubeCell(this.#cells, this.#occupations, cell);
      if (now.rows !== before.rows || now.weightMilli !== before.weightMilli) changed.push(now);
    }
    return changed;
  }
}

/** Up to this many changes are put in one by one. */
const fewChanges = 32;

function mended(ordered: readonly CubeCell[], changed: readonly CubeCell[]): CubeCell[] {
  const all = ordered.slice();
  for (const cell of changed) {
    const at = placeOf(cell, all);
    const there = all[at];
    const old = there !== undefined && compareCells(there, cell) === 0 ? 1 : 0;
    if (old === 1 && cell.rows > 0) all[at] = cell;
    else if (cell.rows > 0) all.splice(at, 0, cell);
    else all.splice(at, old);
  }
  return all;
}

function merged(ordered: readonly CubeCell[], changed: CubeCell[]): CubeCell[] {
  const all: CubeCell[] = [];
  let from = 0;
  for (const cell of changed.sort(compareCells)) {
    const to = placeOf(cell, ordered);
    for (const same of ordered.slice(from, to)) all.push(same);
    const there = ordered[to];
    from = there !== undefined && compareCells(there, cell) === 0 ? to + 1 : to;
    if (cell.rows > 0) all.push(cell);
  }
  for (const same of ordered.slice(from)) all.push(same);
  return all;
}

/** Place of the first cell that does not come before `cell`. */
function placeOf(cell: CubeCell, ordered: readonly CubeCell[]): number {
  let low = 0;
  let high = ordered.length;
  while (low < high) {
    const middle = (low + high) >>> 1;
    const there = ordered[middle];
    if (there && compareCells(there, cell) < 0) low = middle + 1;
    else high = middle;
  }
  return low;
}
