import type { SectorFigures } from "../comparison/types.js";
import type { Figures } from "../types.js";

/** Figures of one year, in total and by sector. */
export interface YearFigures {
  readonly year: number;
  readonly total: Figures;
  readonly sectors: readonly SectorFigures[];
}

/** A change of an amount, in the weight's unit, and the two parts it is the sum of. See `splitChange`. */
export interface AmountChange {
  readonly difference: number;
  /** More or fewer people. */
  readonly volume: number;
  /** Other occupations. */
  readonly mix: number;
}

/** From one year to the next. Shares 0–1; null where one of the years has nothing covered. */
export interface FiguresChange {
  readonly weight: number;
  readonly mean: number | null;
  readonly high: number | null;
  /** Of mean × covered weight. */
  readonly automatable: AmountChange;
  /** Of the weight in occupations above the threshold; null where neither year has a share of it. */
  readonly highWeight: AmountChange | null;
}

/** Figures of one year against those of another. */
export interface YearChange {
  readonly from: number;
  readonly to: number;
  readonly total: FiguresChange;
  /** Sectors with weight in one of the two years. */
  readonly sectors: readonly { readonly sector: string; readonly change: FiguresChange }[];
}

/** A workforce over the years, earliest first, and what changed between each and the next. */
export interface YearsResult {
  readonly years: readonly YearFigures[];
  readonly changes: readonly YearChange[];
}
