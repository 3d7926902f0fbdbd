/** What an edit added to the sums of a cell. */
export interface CellChange {
  readonly cell: number;
  readonly rows: number;
  readonly weightMilli: number;
}

/**
 * A moment between two edits. It leads to the edits after it and not to those before: what nobody holds a moment before
 * of is forgotten by itself.
 */
export interface Moment {
  /** Changes from the beginning up to it. */
  readonly count: number;
  /** The changes of the edit after it, and the moment after that; undefined at the latest. */
  next: { readonly changes: readonly CellChange[]; readonly moment: Moment } | undefined;
}

/** The changes of a cube's cells, edit by edit. */
export class CellJournal {
  #latest: Moment = { count: 0, next: undefined };

  get latest(): Moment {
    return this.#latest;
  }

  append(changes: readonly CellChange[]): void {
    const moment: Moment = { count: this.#latest.count + changes.length + 1, next: undefined };
    this.#latest.next = { changes, moment };
    this.#latest = moment;
  }
}

/**
 * What the cells have gained from one moment to another, the latest when not said; cells that ended as they began are
 * left out. undefined when the second is not after the first.
 */
export function changesBetweenMoments(from: Moment): ReadonlyMap<number, CellChange>;
export function changesBetweenMoments(from: Moment, to: Moment): ReadonlyMap<number, CellChange> | undefined;
export function changesBetweenMoments(
  from: Moment,
  to?: Moment,
): ReadonlyMap<number, CellChange> | undefined {
  const sums = new Map<number, CellChange>();
  let at = from;
  while (at !== to) {
    if (at.next === undefined) {
      if (to !== undefined) return undefined;
      break;
    }
    for (const change of at.next.changes) addTo(sums, change);
    at = at.next.moment;
  }
  return sums;
}

function addTo(sums: Map<number, CellChange>, { cell, rows, weightMilli }: CellChange): void {
  const before = sums.get(cell);
  const sum = {
    cell,
    rows: rows + (before?.rows ?? 0),
    weightMilli: weightMilli + (before?.weightMilli ?? 0),
  };
  if (sum.rows === 0 && sum.weightMilli === 0) sums.delete(cell);
  else sums.set(cell, sum);
}
