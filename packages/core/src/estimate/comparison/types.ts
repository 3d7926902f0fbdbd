import type { Figures } from "../types.js";

/** The figures of one sector; "" for rows without one. */
export interface SectorFigures {
  /** A `SectorId`, or what the workforce file has in its place. */
  readonly sector: string;
  /** Of the rows of that sector alone. */
  readonly figures: Figures;
}

/** A part of the workforce that is laid beside others: a municipality, a group of them, or all rows. */
export interface ComparedPart {
  /** Of all rows of the part. */
  readonly total: Figures;
  /** By sector id. A sector without weight in the part is not there. */
  readonly sectors: readonly SectorFigures[];
  /**
   * Both measures with the part's own sizes of sectors, but in each sector the mix of occupations of all rows: see
   * `standardise`. null where nothing is covered.
   */
  readonly standardised: { readonly mean: number | null; readonly high: number | null };
}

/** A difference of a measure (share, first minus second), and the two parts it is the sum of. See `decompose`. */
export interface Decomposition {
  /** `mix` + `sector`, −1 to 1 for shares. */
  readonly difference: number;
  /** Other occupations within the sectors. */
  readonly mix: number;
  /** Other sizes of the sectors. */
  readonly sector: number;
  /** Each sector’s part of the two (`mix` and `size`), which add up to them. */
  readonly sectors: readonly { readonly sector: string; readonly mix: number; readonly size: number }[];
}

/** A difference between a municipality and what it is held against. */
export interface Difference {
  /** What the municipality is held against. */
  readonly against: "group" | "all";
  /** Of measure A; null where one of the two has nothing covered. */
  readonly mean: Decomposition | null;
  /** Of measure B; null also where there are no bands. */
  readonly high: Decomposition | null;
}

/** A municipality, a group of municipalities and all rows side by side. */
export interface Comparison {
  /** Code of four digits. */
  readonly municipality: string;
  /** The municipality. */
  readonly own: ComparedPart;
  /** The group with its members in the data; the municipality counts in it where it is a member. */
  readonly group: (ComparedPart & { readonly id: string; readonly municipalities: readonly string[] }) | null;
  /** All rows, the municipality’s with them. */
  readonly all: ComparedPart;
  /** Against the group first, where there is one, then against all. */
  readonly differences: readonly Difference[];
}
