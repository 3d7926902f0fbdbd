import type { SectorFigures } from "../comparison/types.js";
import type { Figures } from "../types.js";

/** Figures of one year, in total and by sector. */
export interface YearFigures {
  /** As the estimate file states it. */
  readonly year: number;
  /** Of all rows of the year. */
  readonly total: Figures;
  /** By sector, in the order of ids; a sector without rows in the year is not there. */
  readonly sectors: readonly SectorFigures[];
}

/** A change of an amount, in the weight's unit, and the two parts it is the sum of. See `splitChange`. */
export interface AmountChange {
  /** `volume` + `mix`: later minus earlier. */
  readonly difference: number;
  /** More or fewer people. */
  readonly volume: number;
  /** Other occupations. */
  readonly mix: number;
}

/** From one year to the next. Shares 0–1; null where one of the years has nothing covered. */
export interface FiguresChange {
  /** Later minus earlier, in the weight’s unit. */
  readonly weight: number;
  /** Of measure A: later minus earlier, in the score set’s scale; null where a year has nothing covered. */
  readonly mean: number | null;
  /** Of measure B: later minus earlier, −1 to 1; null where a year has nothing covered, or no bands. */
  readonly high: number | null;
  /** Of mean × covered weight. */
  readonly automatable: AmountChange;
  /** Of the weight in occupations above the threshold; null where neither year has a share of it. */
  readonly highWeight: AmountChange | null;
}

/** Figures of one year against those of another. */
export interface YearChange {
  /** The earlier year. */
  readonly from: number;
  /** The later year: the next of those there are. */
  readonly to: number;
  /** Of all rows. */
  readonly total: FiguresChange;
  /** Sectors with weight in one of the two years. */
  readonly sectors: readonly { readonly sector: string; readonly change: FiguresChange }[];
}

/** A workforce over the years, earliest first, and what changed between each and the next. */
export interface YearsResult {
  /** Earliest first. */
  readonly years: readonly YearFigures[];
  /** One fewer than the years, in their order. */
  readonly changes: readonly YearChange[];
}
