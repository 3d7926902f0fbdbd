import { type CellJournal, changesBetweenMoments, type Moment } from "./cell-journal.js";
import { compareCells, cubeCell, orderedCells, type SumsOf } from "./cell-order.js";
import type { CubeCells } from "./cube-cells.js";
import type { CubeCell } from "./types.js";

/** Changes since the last list, above which the next one is made from nothing. */
const mostWaiting = 2000;

/**
 * The ordered cells of a cube that changes a little at a time. Each answer is a list of its own, in which the cells
 * that did not change are the very ones of the list before. A list is made when somebody looks at it: an edit that
 * nobody looks behind does not cost a list of all cells.
 */
export class LiveCells {
  readonly #cells: CubeCells;
  readonly #occupations: readonly string[];
  readonly #journal: CellJournal;
  /** The latest list that was made, and the moment that it is of. */
  #last: { readonly list: readonly CubeCell[]; readonly at: Moment } | undefined;

  constructor(cells: CubeCells, occupations: readonly string[], journal: CellJournal) {
    this.#cells = cells;
    this.#occupations = occupations;
    this.#journal = journal;
  }

  /** The cells as they were at a moment, or are now. */
  at(moment: Moment): readonly CubeCell[] {
    const since = changesBetweenMoments(moment);
    const { rows, weightMilli } = this.#cells;
    const sumsOf: SumsOf = (cell) => {
      const gained = since.get(cell);
      return {
        rows: (rows[cell] ?? 0) - (gained?.rows ?? 0),
        weightMilli: (weightMilli[cell] ?? 0) - (gained?.weightMilli ?? 0),
      };
    };
    const list = this.#fromLast(moment, sumsOf) ?? orderedCells(this.#cells, this.#occupations, sumsOf);
    if (this.#last === undefined || moment.count > this.#last.at.count) this.#last = { list, at: moment };
    return list;
  }

  /** Lets go of a list that is far behind. To be called after each edit. */
  forget(): void {
    if (this.#last && this.#journal.latest.count - this.#last.at.count > mostWaiting) this.#last = undefined;
  }

  #fromLast(moment: Moment, sumsOf: SumsOf): readonly CubeCell[] | undefined {
    const last = this.#last;
    const changes = last && changesBetweenMoments(last.at, moment);
    if (!changes) return undefined;
    const changed = [...changes.keys()].map((cell) =>
      cubeCell(this.#cells, this.#occupations, cell, sumsOf(cell)),
    );
    return listed(last.list, changed);
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
