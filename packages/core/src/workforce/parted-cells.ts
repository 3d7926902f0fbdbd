import type { Steps } from "../steps.js";
import type { CubeCells } from "./cube-cells.js";
import type { Parted, Parting, PartSums } from "./parting.js";

/** Cells taken in at a step: less than a thousandth of a second of work. */
const cellsAtOnce = 4000;

/** One part: sums by the number of the occupation. */
interface Part {
  readonly name: string;
  readonly rows: number[];
  readonly weightMilli: number[];
  /** Of all occupations. */
  wholeRows: number;
  wholeMilli: number;
  /** As they were last told; undefined when they are others by now. */
  told: PartSums | undefined;
}

/** The sums of a cube's cells under one parting. A change of a cell costs as much as the parts that it is in. */
export class PartedCells {
  readonly #cells: CubeCells;
  readonly #occupations: readonly string[];
  readonly #namesOf: (key: readonly string[]) => readonly string[];
  readonly #parts = new Map<string, Part>();
  /** By the number of the group. */
  readonly #partsOfGroup: (readonly Part[] | undefined)[] = [];
  #sorted: readonly Part[] = [];
  #order: readonly number[] = [];
  #parted: Parted | undefined;

  /** Nothing is in it: see `gather`. */
  constructor(
    cells: CubeCells,
    occupations: readonly string[],
    dimensions: readonly string[],
    parting: Parting,
  ) {
    this.#cells = cells;
    this.#occupations = occupations;
    this.#namesOf = parting.partsOf(dimensions);
  }

  /** Takes in the sums that the cells have now, some of them at each step: meanwhile they must not change. */
  *gather(): Steps<void> {
    const cells = this.#cells;
    const { rows, weightMilli, occupation } = cells;
    let taken = 0;
    // By their numbers, in which they lie beside each other: by group each would be looked for in memory.
    for (let cell = 0; cell < rows.length; cell++) {
      const count = rows[cell] ?? 0;
      if (count === 0) continue;
      for (const part of this.#partsOf(cells.groupOf(cell))) {
        addTo(part, occupation[cell] ?? 0, count, weightMilli[cell] ?? 0);
      }
      if (++taken % cellsAtOnce === 0) yield;
    }
  }

  /** Takes in what a cell has gained. */
  add(cell: number, rows: number, weightMilli: number): void {
    const occupation = this.#cells.occupation[cell] ?? 0;
    for (const part of this.#partsOf(this.#cells.groupOf(cell))) {
      // Whoever has been told the part has not looked into it yet, and still may.
      if (part.told) void part.told.weights;
      part.told = undefined;
      addTo(part, occupation, rows, weightMilli);
    }
    this.#parted = undefined;
  }

  parted(): Parted {
    if (this.#parted) return this.#parted;
    if (this.#sorted.length !== this.#parts.size) {
      this.#sorted = [...this.#parts.values()].sort((a, b) => (a.name < b.name ? -1 : 1));
    }
    const parted = new Map<string, PartSums>();
    for (const part of this.#sorted) {
      if (part.wholeRows === 0) continue;
      part.told ??= this.#tell(part);
      parted.set(part.name, part.told);
    }
    this.#parted = parted;
    return parted;
  }

  #tell(part: Part): PartSums {
    let weights: ReadonlyMap<string, number> | undefined;
    const make = () => this.#weightsOf(part);
    return {
      weightMilli: part.wholeMilli,
      get weights() {
        weights ??= make();
        return weights;
      },
    };
  }

  #weightsOf({ rows, weightMilli }: Part): ReadonlyMap<string, number> {
    const occupations = this.#occupations;
    if (this.#order.length !== occupations.length) {
      this.#order = occupations
        .map((_, occupation) => occupation)
        .sort((a, b) => ((occupations[a] ?? "") < (occupations[b] ?? "") ? -1 : 1));
    }
    const weights = new Map<string, number>();
    for (const occupation of this.#order) {
      if ((rows[occupation] ?? 0) > 0) {
        weights.set(occupations[occupation] ?? "", weightMilli[occupation] ?? 0);
      }
    }
    return weights;
  }

  #partsOf(group: number): readonly Part[] {
    const known = this.#partsOfGroup[group];
    if (known) return known;
    const parts = this.#namesOf(this.#cells.groups[group]?.key ?? []).map((name) => this.#part(name));
    this.#partsOfGroup[group] = parts;
    return parts;
  }

  #part(name: string): Part {
    let part = this.#parts.get(name);
    if (!part) {
      part = { name, rows: [], weightMilli: [], wholeRows: 0, wholeMilli: 0, told: undefined };
      this.#parts.set(name, part);
    }
    return part;
  }
}

function addTo(part: Part, occupation: number, rows: number, milli: number): void {
  // Without holes: an array that has them is slow.
  while (part.rows.length <= occupation) {
    part.rows.push(0);
    part.weightMilli.push(0);
  }
  part.rows[occupation] = (part.rows[occupation] ?? 0) + rows;
  part.weightMilli[occupation] = (part.weightMilli[occupation] ?? 0) + milli;
  part.wholeRows += rows;
  part.wholeMilli += milli;
}
