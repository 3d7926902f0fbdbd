import type { RankSums } from "../../score-sets/rank-agreement.js";
import type { RankedOccupation } from "../../score-sets/ranked-in-both.js";
import type { ChoiceKind } from "../../sensitivity/types.js";
import type { EstimateResult, EstimateSettings, Figures } from "../../types.js";
import type { FigureExplanation } from "../types.js";

/**
 * The total with one thing chosen otherwise, as the tables of mappings, score sets and sensitivity tell it. All that comes
 * after it is of the estimate with that choice.
 */
export interface ChoiceStep {
  /** Tells it from the other steps. */
  readonly kind: "choice";
  /** What is chosen; `digits`: how many digits of the codes count. */
  readonly choice: ChoiceKind | "digits";
  /** Occupation code of `occupation` and `override`; else the choice again. */
  readonly id: string;
  /** As `Alternative.to`; of an end of a spread its value as text, of `digits` how many. "": as it is. */
  readonly to: string;
}

/** Settings and score set that a place is told under, where they are other than the estimate's. */
export type Under = Pick<EstimateResult, "scores"> & { readonly settings: EstimateSettings };

/** An occupation whose part of the measures is another with the choice than without. */
export interface MovedOccupation {
  /** In the classification of the estimate. */
  readonly code: string;
  /** In the language of the classification. */
  readonly title: string;
  /** In the weight’s unit. */
  readonly weight: number;
  /** Its value without the choice, and with it. */
  readonly values: readonly [number | null, number | null];
  /** What the choice adds to measure A of the total by it, in the score set’s scale. */
  readonly mean: number;
  /** What the choice adds to measure B of the total by it, −1 to 1. */
  readonly high: number;
}

/**
 * A total with one thing chosen otherwise. It is of the occupations that are shown alone (`shownCubes`), so that all of it
 * can be computed from what is shown anyway.
 */
export interface WalkedChoice {
  /** Tells it from other places. */
  readonly kind: "choice";
  /** What it is told under: the settings and score set with the choice. */
  readonly under: Under;
  /** Of the total with the choice. */
  readonly explanation: FigureExplanation;
  /** The total of the same rows as it is. */
  readonly before: Figures;
  /** The source occupation whose value is taken, of the choice of an occupation's source; else null. */
  readonly source: { readonly code: string; readonly title: string; readonly value: number } | null;
  /** What moves, farthest first; null where the two are not on one scale, or not of the same codes. */
  readonly moved: readonly MovedOccupation[] | null;
}

/** How alike the estimate's score set and another order the occupations. */
export interface AgreementStep {
  /** Tells it from the other steps. */
  readonly kind: "agreement";
  /** Id of the other set. */
  readonly scores: string;
}

/** The two orders, and what their rank correlation is made of. */
export interface WalkedAgreement extends RankSums {
  /** Tells it from other places. */
  readonly kind: "agreement";
  /** The other set. */
  readonly scores: EstimateResult["scores"];
  /** Those with a value in both sets, the heaviest and farthest apart first. */
  readonly occupations: readonly RankedOccupation[];
}
