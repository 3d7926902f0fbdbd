import type { Column } from "./column.js";
import { type Levels, levelsOf, mostLevels } from "./levels.js";

/** Lookups of a pack, and products of one. */
export const lanesOfLookUps = 8;
export const lanesOfProducts = 4;

/** Some columns of few values, which have 256 combinations at most: a table of their weighted sums is looked up. */
export interface Lane {
  /** Combinations so far. */
  readonly size: number;
  /** The values of the first column change fastest from one combination to the next. */
  readonly columns: readonly { readonly column: number; readonly values: readonly number[] }[];
}

/** Eight tables' columns; another object when one has been added. */
export interface LookUpPack {
  readonly lanes: readonly Lane[];
  /** Of each draw the combination in each lane. */
  readonly places: Uint8Array;
}

/** Four columns of many values; another object when one has been added. */
export interface ProductPack {
  readonly columns: readonly number[];
  /** Of each draw the value of each column, 0 where there is none. */
  readonly values: Float64Array;
}

/**
 * Drawn columns, laid out to be added up fast. A unit group with two sources has three values, one with three has ten: most
 * columns go together with others into one lookup. A column is put where there is room, in the order they come in, which
 * sums of whole numbers do not show.
 */
export class Packs {
  readonly lookUps: LookUpPack[] = [];
  readonly products: ProductPack[] = [];

  constructor(private readonly draws: number) {}

  /** @param number of the column */
  add(number: number, column: Column): void {
    const levels = levelsOf(column);
    if (levels) this.#addLevels(number, levels);
    else this.#addProduct(number, column);
  }

  #addLevels(column: number, { values, places }: Levels): void {
    const hasRoom = (lane: Lane) => lane.size * values.length <= mostLevels;
    let at = this.lookUps.findIndex(({ lanes }) => lanes.length < lanesOfLookUps || lanes.some(hasRoom));
    if (at < 0) {
      at = this.lookUps.length;
      this.lookUps.push({ lanes: [], places: new Uint8Array(this.draws * lanesOfLookUps) });
    }
    const pack = this.lookUps[at];
    if (!pack) return;
    const found = pack.lanes.findIndex(hasRoom);
    const number = found < 0 ? pack.lanes.length : found;
    const { size, columns } = pack.lanes[number] ?? { size: 1, columns: [] };
    for (let draw = 0, to = number; draw < this.draws; draw++, to += lanesOfLookUps) {
      pack.places[to] = (pack.places[to] ?? 0) + size * (places[draw] ?? 0);
    }
    const lane = { size: size * values.length, columns: [...columns, { column, values }] };
    this.lookUps[at] = { ...pack, lanes: pack.lanes.toSpliced(number, 1, lane) };
  }

  #addProduct(column: number, { drawn, whole }: Column): void {
    const last = this.products.at(-1);
    const hasRoom = last !== undefined && last.columns.length < lanesOfProducts;
    const pack = hasRoom ? last : { columns: [], values: new Float64Array(this.draws * lanesOfProducts) };
    for (let draw = 0, to = pack.columns.length; draw < this.draws; draw++, to += lanesOfProducts) {
      pack.values[to] = whole(drawn[draw] ?? 0);
    }
    this.products.splice(hasRoom ? -1 : this.products.length, 1, {
      ...pack,
      columns: [...pack.columns, column],
    });
  }
}
