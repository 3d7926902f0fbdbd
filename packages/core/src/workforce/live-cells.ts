import { compareCells, cubeCell, orderedCells } from "./cell-order.js";
import type { CubeCells } from "./cube-cells.js";
import type { CubeCell } from "./types.js";

/** Changes since the last list, above which the next one is made at once: what waits must stay small. */
const mostWaiting = 2000;

/**
 * The ordered cells of a cube that changes a little at a time. Each answer is a list of its own, in which the cells
 * that did not change are the very ones of the list before. A list is made when somebody looks at it: an edit that
 * nobody looks behind does not cost a list of all cells.
 */
export class LiveCells {
  readonly #cells: CubeCells;
  readonly #occupations: readonly string[];
  /** What the last list shows of each cell that has been touched since. */
  readonly #touched = new Map<number, { readonly rows: number; readonly weightMilli: number }>();
  #ordered: readonly CubeCell[] | undefined;
  /** Another one after each change of the cells, or of the list that changes are held against. */
  #serial = 0;

  constructor(cells: CubeCells, occupations: readonly string[]) {
    this.#cells = cells;
    this.#occupations = occupations;
  }

  /** Takes note of cells whose sums are about to change. */
  touch(cells: readonly number[]): void {
    this.#serial++;
    if (!this.#ordered) return;
    const { rows, weightMilli } = this.#cells;
    for (const cell of cells) {
      if (this.#touched.has(cell)) continue;
      this.#touched.set(cell, { rows: rows[cell] ?? 0, weightMilli: weightMilli[cell] ?? 0 });
    }
  }

  /** The cells as they are now, to be listed when they are asked for. */
  ordered(): () => readonly CubeCell[] {
    const before = this.#ordered;
    const changed = before === undefined ? [] : this.#changed();
    if (before === undefined || changed.length > mostWaiting) {
      const all =
        before === undefined || changed.length > before.length / 4
          ? orderedCells(this.#cells, this.#occupations)
          : merged(before, changed);
      this.#keep(all);
      return () => all;
    }
    const serial = this.#serial;
    let made: readonly CubeCell[] | undefined;
    return () => {
      if (made === undefined) {
        made = listed(before, changed);
        // What the next lists are made from, unless the cells have changed again.
        if (serial === this.#serial) this.#keep(made);
      }
      return made;
    };
  }

  #keep(list: readonly CubeCell[]): void {
    this.#ordered = list;
    this.#touched.clear();
    this.#serial++;
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

function listed(before: readonly CubeCell[], changed: CubeCell[]): readonly CubeCell[] {
  if (changed.length === 0) return before;
  return changed.length <= fewChanges ? mended(before, changed) : merged(before, changed);
}

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
