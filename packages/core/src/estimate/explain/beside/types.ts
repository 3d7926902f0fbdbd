import type { Band } from "../../bands.js";
import type { Decomposition, SectorFigures } from "../../comparison/types.js";
import type { Figures } from "../../types.js";
import type { FiguresChange } from "../../years/types.js";
import type { FigureExplanation } from "../types.js";

/** A band of the composition; `valued` where no threshold parts the scale, `none` for what has no value. */
export type ComposedBand = Band | "valued" | "none";

/** A part of the comparison. */
export type ComparedPartId = "own" | "group" | "all";

/** What stands beside the figures of an estimate and its groups: its composition, the comparison and the years. */
export type BesideStep =
  | { readonly kind: "coverage" }
  | { readonly kind: "band"; readonly band: ComposedBand }
  | { readonly kind: "part"; readonly part: ComparedPartId }
  | { readonly kind: "standardised"; readonly part: ComparedPartId }
  | { readonly kind: "difference"; readonly against: "group" | "all"; readonly measure: "mean" | "high" }
  | { readonly kind: "year"; readonly year: number }
  | { readonly kind: "change"; readonly from: number; readonly to: number };

/** How much of the weight has a value, and how. */
export interface WalkedCoverage {
  readonly kind: "coverage";
  readonly figures: Figures;
  readonly parts: FigureExplanation["parts"];
}

/** The occupations of a band, heaviest first. */
export interface WalkedBand {
  readonly kind: "band";
  readonly band: ComposedBand;
  readonly weight: number;
  /** Weight that the band is a share of: everything that is counted. */
  readonly of: number;
  readonly occupations: readonly {
    readonly code: string;
    readonly title: string;
    readonly weight: number;
    readonly value: number | null;
  }[];
  /** Weight of what is not named; null where everything is. */
  readonly rest: number | null;
}

/** A part of the comparison or a year, or a sector of one. */
export interface WalkedPart {
  readonly kind: "part";
  readonly figures: Figures;
  readonly parts: FigureExplanation["parts"];
  /** Those that are shown; empty at a sector. */
  readonly sectors: readonly SectorFigures[];
  /** There are sectors that are not shown. */
  readonly hidesSectors: boolean;
}

/** A part's own sizes of sectors with the mix of all rows; see `standardise`. */
export interface WalkedStandardised {
  readonly kind: "standardised";
  readonly covered: number;
  readonly mean: number | null;
  readonly high: number | null;
  /** null: the sectors that are hidden, counted as one. */
  readonly sectors: readonly {
    readonly sector: string | null;
    /** Weight with a value that the part has in it. */
    readonly covered: number;
    /** The measures in it among all rows. */
    readonly mean: number | null;
    readonly high: number | null;
  }[];
}

/** What two parts differ by; see `decompose`. */
export interface WalkedDifference {
  readonly kind: "difference";
  readonly own: number;
  readonly other: number;
  readonly split: Pick<Decomposition, "difference" | "mix" | "sector">;
  /** null: the sectors that are hidden, counted as one. */
  readonly sectors: readonly {
    readonly sector: string | null;
    /** Part of the weight with a value, 0–1: of the municipality, and of what it is held against. */
    readonly shares: readonly [number, number];
    /** The measure in it, of both; where one has nothing covered there, that of the other. */
    readonly rates: readonly [number, number];
    readonly mix: number;
    readonly size: number;
  }[];
}

type Side = Pick<Figures, "weight" | "covered" | "mean" | "high">;

/** What changed from one year to the next, as a whole or in a sector; see `splitChange`. */
export interface WalkedChange {
  readonly kind: "change";
  readonly from: number;
  readonly to: number;
  readonly before: Side;
  readonly after: Side;
  readonly change: FiguresChange;
  /** Change of each shown sector; empty at a sector. */
  readonly sectors: readonly { readonly sector: string; readonly change: FiguresChange }[];
  readonly hidesSectors: boolean;
}

export type WalkedBeside =
  | WalkedCoverage
  | WalkedBand
  | WalkedPart
  | WalkedStandardised
  | WalkedDifference
  | WalkedChange;
