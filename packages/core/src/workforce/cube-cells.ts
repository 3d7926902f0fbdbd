import type { ValueIndex } from "./value-index.js";

/** One combination of dimension values, and its cells by occupation number. */
interface Group {
  readonly id: number;
  readonly key: readonly string[];
  readonly cells: Map<number, number>;
  rows: number;
}

interface Branch {
  readonly below: Map<number, Branch>;
  group: Group | undefined;
}

/**
 * The sums of a cube, one numbered cell per key and occupation. Rows are added and taken away in exact integers, so
 * what remains never depends on what has been there.
 */
export class CubeCells {
  readonly rows: number[] = [];
  readonly weightMilli: number[] = [];
  /** Number of each cell's occupation. */
  readonly occupation: number[] = [];
  /** Sums of each occupation. */
  readonly occupationRows: number[] = [];
  readonly occupationMilli: number[] = [];
  /** How many cells of each occupation hold any rows. */
  readonly occupationCells: number[] = [];
  readonly groups: Group[] = [];
  /** Rows that count, and the cells that hold any. */
  countedRows = 0;
  filledCells = 0;

  readonly #groupOf: Group[] = [];
  readonly #root = newBranch();
  readonly #dimensions: readonly ValueIndex[];
  readonly #lastIds: number[] = [];
  #lastGroup: Group | undefined;

  constructor(dimensions: readonly ValueIndex[]) {
    this.#dimensions = dimensions;
  }

  /** The number of a cell, by the numbers of its dimension values and its occupation. */
  at(ids: readonly number[], occupation: number): number {
    const group = this.#groupAt(ids);
    let cell = group.cells.get(occupation);
    if (cell === undefined) {
      cell = this.rows.length;
      group.cells.set(occupation, cell);
      this.rows.push(0);
      this.weightMilli.push(0);
      this.occupation.push(occupation);
      this.#groupOf.push(group);
    }
    return cell;
  }

  /** Values of a cell's dimensions; the same list for all cells of a group. */
  key(cell: number): readonly string[] {
    return this.#groupOf[cell]?.key ?? [];
  }

  /** The place of a cell's group among the groups. */
  groupOf(cell: number): number {
    return this.#groupOf[cell]?.id ?? -1;
  }

  /** Adds a row's weight to a cell, or that of several; with -1 takes them away. */
  add(cell: number, weightMilli: number, sign: 1 | -1, count = 1): void {
    const milli = sign * weightMilli;
    const gained = sign * count;
    const occupation = this.occupation[cell] ?? 0;
    const group = this.#groupOf[cell];
    if (group) group.rows += gained;
    const rows = (this.rows[cell] ?? 0) + gained;
    this.countedRows += gained;
    if (rows === (sign > 0 ? count : 0)) {
      this.filledCells += sign;
      this.occupationCells[occupation] = (this.occupationCells[occupation] ?? 0) + sign;
    }
    this.rows[cell] = rows;
    this.weightMilli[cell] = (this.weightMilli[cell] ?? 0) + milli;
    this.occupationRows[occupation] = (this.occupationRows[occupation] ?? 0) + gained;
    this.occupationMilli[occupation] = (this.occupationMilli[occupation] ?? 0) + milli;
  }

  /**
   * Adds rows to their cells alone, which is all that many rows need; the other sums are those of the cells again once `settle` was
   * called. Tells of each row that is its cell's first.
   */
  addEach(
    cells: Int32Array,
    weightMilli: Float64Array,
    tellFirst: (occupation: number, row: number) => void,
  ): void {
    const { rows, weightMilli: sums } = this;
    for (let row = 0; row < cells.length; row++) {
      const cell = cells[row] ?? 0;
      const before = rows[cell] ?? 0;
      if (before === 0) tellFirst(this.occupation[cell] ?? 0, row);
      rows[cell] = before + 1;
      sums[cell] = (sums[cell] ?? 0) + (weightMilli[row] ?? 0);
    }
  }

  /** Makes the sums over several cells those of the cells, which are whole numbers: in what order they were added does not matter. */
  settle(): void {
    this.occupationRows.fill(0);
    this.occupationMilli.fill(0);
    this.occupationCells.fill(0);
    for (const group of this.groups) group.rows = 0;
    this.countedRows = 0;
    this.filledCells = 0;
    for (let cell = 0; cell < this.rows.length; cell++) {
      const rows = this.rows[cell] ?? 0;
      if (rows === 0) continue;
      const occupation = this.occupation[cell] ?? 0;
      const group = this.#groupOf[cell];
      if (group) group.rows += rows;
      this.countedRows += rows;
      this.filledCells++;
      this.occupationCells[occupation] = (this.occupationCells[occupation] ?? 0) + 1;
      this.occupationRows[occupation] = (this.occupationRows[occupation] ?? 0) + rows;
      this.occupationMilli[occupation] =
        (this.occupationMilli[occupation] ?? 0) + (this.weightMilli[cell] ?? 0);
    }
  }

  #groupAt(ids: readonly number[]): Group {
    // Files are mostly sorted: the next row is often of the same group.
    if (this.#lastGroup && this.#isLast(ids)) return this.#lastGroup;
    let branch = this.#root;
    for (let dimension = 0; dimension < ids.length; dimension++) {
      const id = ids[dimension] ?? 0;
      this.#lastIds[dimension] = id;
      let below = branch.below.get(id);
      if (!below) {
        below = newBranch();
        branch.below.set(id, below);
      }
      branch = below;
    }
    if (!branch.group) {
      const key = ids.map((id, dimension) => this.#dimensions[dimension]?.values[id] ?? "");
      branch.group = { id: this.groups.length, key, cells: new Map(), rows: 0 };
      this.groups.push(branch.group);
    }
    this.#lastGroup = branch.group;
    return branch.group;
  }

  #isLast(ids: readonly number[]): boolean {
    for (let dimension = 0; dimension < ids.length; dimension++) {
      if (ids[dimension] !== this.#lastIds[dimension]) return false;
    }
    return true;
  }
}

function newBranch(): Branch {
  return { below: new Map(), group: undefined };
}
