import type { ClassificationId, ScoreSet } from "@kommuneradar/schema";

/** Level a value was found at: its own, the mean of its 3- or 2-digit group, none, or a user's override. */
export type ValueLevel = "direct" | "3" | "2" | "none" | "override";

/** One linked source occupation of an occupation's value. */
export interface SourceOccupation {
  readonly code: string;
  readonly title: string;
  readonly probability: number;
  /** The crosswalk links only a part of the source occupation. */
  readonly partial: boolean;
}

/** Least and greatest value held possible; neither beyond the value itself. */
export type Spread = readonly [number, number];

/** A value that the user states of an occupation, 0–1. */
export interface Override {
  /** Code in the input's classification. */
  readonly occupation: string;
  readonly probability: number;
  /** Stated by whoever made the override; without one its value is taken as certain. */
  readonly spread?: Spread;
  readonly because: string | null;
}

/** Every choice that the figures rest on. Thresholds and shares 0–1. */
export interface EstimateSettings {
  readonly scores: string;
  readonly classification: ClassificationId;
  readonly weight: "fte" | "headcount" | "rows";
  /** Name of a mapping method: how several source occupations become one value. */
  readonly mapping: string;
  /** High is p > high (≥ with `inclusiveHigh`), low is p < low; tolerance 1e-9. */
  readonly high: number;
  readonly low: number;
  readonly inclusiveHigh: boolean;
  readonly bridge: boolean;
  readonly fallback: boolean;
  readonly overrides: readonly Override[];
  readonly groupBy: readonly string[];
  /** `sampled` under `draws`, and none without any; `analytic` at once and without a draw, an approximation to that. */
  readonly ranges: "sampled" | "analytic";
  readonly draws: number;
  readonly seed: number;
  /** Share of draws inside an interval, e.g. 0.95. */
  readonly interval: number;
}

/**
 * The figures of one group. Weights in the weight's unit; bands are shares 0–1 of covered weight; the mean is in the
 * score set's scale, a share 0–1 where it holds probabilities. An index has no bands.
 */
export interface Figures {
  readonly weight: number;
  /** Weight of rows whose code does not exist in the classification. */
  readonly unknownCode: number;
  readonly covered: number;
  /** covered / weight; 0 when there is no weight. */
  readonly coverage: number;
  readonly coverageDirect: number;
  readonly coverageFallback: number;
  /** Measure A: Σ w·p / Σ w over covered weight; null when nothing is covered. */
  readonly mean: number | null;
  readonly meanInterval: readonly [number, number] | null;
  /** Measure B: share of covered weight in occupations above the threshold; null also where there are no bands. */
  readonly high: number | null;
  readonly highInterval: readonly [number, number] | null;
  /** B counted by each code's fraction of unit groups above the threshold (for coarse codes). */
  readonly highByUnitGroups: number | null;
  readonly medium: number | null;
  readonly low: number | null;
  /** mean × covered. */
  readonly automatable: number;
}

/** An occupation with its value and what that was made of; null where it has none. */
export interface OccupationResult {
  readonly code: string;
  readonly title: string;
  readonly weight: number;
  readonly probability: number | null;
  /**
   * The source occupations behind the value, each once, by code. Of a coarse code (or one filled from its group):
   * those of its unit groups. Of an overridden code: those that the override sets aside.
   */
  readonly sources: readonly SourceOccupation[];
  /** Some link is to a part of a source occupation. */
  readonly partial: boolean;
  /** Least and greatest probability among the sources; null without sources. */
  readonly min: number | null;
  readonly max: number | null;
  readonly level: ValueLevel;
  readonly override: Omit<Override, "occupation"> | null;
}

/** An estimate with every figure, those of small cells too; what may be shown is a `PublishedEstimate`. */
export interface EstimateResult {
  readonly settings: EstimateSettings;
  readonly scores: Pick<
    ScoreSet,
    "id" | "title" | "year" | "kind" | "classification" | "scale" | "source" | "licence"
  >;
  readonly total: Figures;
  readonly groups: readonly (Figures & { readonly key: Readonly<Record<string, string>> })[];
  /** By weight, heaviest first; codes unknown to the classification included, with level `none`. */
  readonly occupations: readonly OccupationResult[];
}
