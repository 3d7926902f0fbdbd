import type { Band } from "../bands.js";
import type { Figures, OccupationResult, SourceOccupation } from "../types.js";

/** A source occupation behind a unit group. */
export interface ExplainedSource extends SourceOccupation {
  /** The score set's own code whose value stands for this one, over the bridge; null for a value of its own. */
  readonly bridgedFrom: { readonly code: string; readonly title: string; readonly basis: string } | null;
}

/** A unit group that a value rests on, and what it is combined from; see `unitGroupsOf` for whose codes they have. */
export interface ExplainedUnitGroup {
  /** Of ISCO-08, or of STYRK-08 where the score set is of that. */
  readonly code: string;
  /** In the language of that classification. */
  readonly title: string;
  /** In the score set’s scale. */
  readonly value: number;
  /** Empty where the score set has a value for the unit group itself. */
  readonly sources: readonly ExplainedSource[];
}

/** Where the value of an occupation comes from, and what it adds to the total. */
export interface OccupationExplanation {
  /** In the classification of the workforce. */
  readonly code: string;
  /** In the language of the classification; "" for a code it does not have. */
  readonly title: string;
  /** In the weight’s unit. */
  readonly weight: number;
  /** Rows of the workforce with this code and a readable weight. */
  readonly rows: number;
  /** Part of the total’s weight with a value, 0–1; 0 without one. */
  readonly share: number;
  /** In the score set’s scale, an override’s where there is one; null without one. */
  readonly value: number | null;
  /** Where the value was found. */
  readonly level: OccupationResult["level"];
  /** null without a value, and over an index, which has no bands. */
  readonly band: Band | null;
  /** What it adds to measure A of the total: share × value, in the score set's scale; null without a value. */
  readonly contribution: number | null;
  /** What stands in place of the set’s value; null where nothing does. */
  readonly override: OccupationResult["override"];
  /**
   * How a STYRK-08 code finds its unit group; null for other classifications, coarse codes, codes without one, and score
   * sets over STYRK-08 itself.
   */
  readonly isco: { readonly code: string; readonly relation: string; readonly note: string } | null;
  /** Where there are several, the value is their mean. */
  readonly unitGroups: readonly ExplainedUnitGroup[];
}

/** An occupation's part of a figure. Weights in the weight's unit. */
export interface ExplainedOccupation {
  /** In the classification of the workforce. */
  readonly code: string;
  /** In the language of the classification; "" for a code it does not have. */
  readonly title: string;
  /** In the figure, in the weight’s unit. */
  readonly weight: number;
  /** In the score set’s scale; null without one. */
  readonly value: number | null;
  /** Where the value was found. */
  readonly level: OccupationResult["level"];
  /** Part of the figure’s weight with a value, 0–1; 0 without one. */
  readonly share: number;
  /** What it adds to measure A of the figure, in the score set's scale; null without a value. */
  readonly contribution: number | null;
}

/** How the figures of the total, or of a group, come about. */
export interface FigureExplanation {
  /** Value of each dimension; empty for the total. */
  readonly key: Readonly<Record<string, string>>;
  /** Measure A is `automatable / covered`: Σ weight·value / Σ weight, over what has a value. */
  readonly figures: Figures;
  /** Where the weight stands: with a value of its own, filled from its group, known but without a value, unknown. */
  readonly parts: {
    readonly direct: number;
    readonly filled: number;
    readonly noValue: number;
    readonly unknownCode: number;
  };
  /** What adds most first; those without a value last. */
  readonly occupations: readonly ExplainedOccupation[];
  /** What is not told one by one, since that could tell of few people; null where nothing is hidden. */
  readonly rest: {
    readonly weight: number;
    readonly covered: number;
    readonly contribution: number | null;
  } | null;
  /** What each shown group adds to the total; empty for a group, and where groups overlap. */
  readonly groups: readonly {
    readonly key: Readonly<Record<string, string>>;
    readonly weight: number;
    readonly covered: number;
    readonly mean: number | null;
    /** What it adds to measure A of the total; null without a value. */
    readonly contribution: number | null;
  }[];
}
