import type { ClassificationId, ScoreSet } from "@kommuneradar/schema";

/** Level a value was found at: its own, the mean of its 3- or 2-digit group, none, or a user's override. */
export type ValueLevel = "direct" | "3" | "2" | "none" | "override";

/** One linked source occupation of an occupation's value. */
export interface SourceOccupation {
  /** In the classification of the score set, such as SOC-2010 `15-1132`. */
  readonly code: string;
  /** In the language of the score set. */
  readonly title: string;
  /** Value of the source occupation, in the score set’s scale. */
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
  /** Counts in place of the score set’s value, 0–1. */
  readonly probability: number;
  /** Stated by whoever made the override; without one its value is taken as certain. */
  readonly spread?: Spread;
  /** Why, in the language of the file; null where it does not say. */
  readonly because: string | null;
}

/** Every choice that the figures rest on. Thresholds and shares 0–1. */
export interface EstimateSettings {
  /** Id of a score set of the reference data; see `createScorer` for one that is not known. */
  readonly scores: string;
  /** What the occupation codes of the workforce are of. */
  readonly classification: ClassificationId;
  /** Unit of every weight: full-time equivalents (årsverk), employees, or rows where a file has neither. */
  readonly weight: "fte" | "headcount" | "rows";
  /** Name of a mapping method: how several source occupations become one value. */
  readonly mapping: string;
  /** Upper threshold, 0–1: high is p > high (≥ with `inclusiveHigh`); tolerance 1e-9. */
  readonly high: number;
  /** Lower threshold, 0–1, not above `high`: low is p < low; tolerance 1e-9. */
  readonly low: number;
  /** A value at the upper threshold is high. */
  readonly inclusiveHigh: boolean;
  /** Hybrid codes of the score set that SOC-2010 does not have count for those they were made of. */
  readonly bridge: boolean;
  /** An occupation of the classification without a value gets the mean of its 3-, then 2-digit group. */
  readonly fallback: boolean;
  /** Values in place of the set’s; of two of one code, the last counts. */
  readonly overrides: readonly Override[];
  /** `sector`, `municipality`, `group` or the header of a column; empty for the total alone. */
  readonly groupBy: readonly string[];
  /** `sampled` under `draws`, and none without any; `analytic` at once and without a draw, an approximation to that. */
  readonly ranges: "sampled" | "analytic";
  /** Number of Monte Carlo draws, 0–100,000; 0 makes no intervals. */
  readonly draws: number;
  /** Of the draws, 0 to 2³² − 1: the same seed gives the same intervals. */
  readonly seed: number;
  /** Share of draws inside an interval, e.g. 0.95. */
  readonly interval: number;
}

/**
 * The figures of one group. Weights in the weight's unit; bands are shares 0–1 of covered weight; the mean is in the
 * score set's scale, a share 0–1 where it holds probabilities. An index has no bands.
 */
export interface Figures {
  /** Of all rows, those without a value with them. */
  readonly weight: number;
  /** Weight of rows whose code does not exist in the classification. */
  readonly unknownCode: number;
  /** Weight of rows whose occupation has a value. */
  readonly covered: number;
  /** covered / weight; 0 when there is no weight. */
  readonly coverage: number;
  /** Part of the weight with a value of its own, a coarse code’s or an override’s, 0–1. */
  readonly coverageDirect: number;
  /** Part of the weight whose value the fallback filled, 0–1; 0 without a fallback. */
  readonly coverageFallback: number;
  /** Measure A: Σ w·p / Σ w over covered weight; null when nothing is covered. */
  readonly mean: number | null;
  /** Least and greatest of A, in its scale: `settings.interval` of what it may be. Null where nothing is drawn. */
  readonly meanInterval: readonly [number, number] | null;
  /** Measure B: share of covered weight in occupations above the threshold; null also where there are no bands. */
  readonly high: number | null;
  /** The same of B, 0–1; null also where there are no bands. */
  readonly highInterval: readonly [number, number] | null;
  /** B counted by each code's fraction of unit groups above the threshold (for coarse codes). */
  readonly highByUnitGroups: number | null;
  /** Share of covered weight between the thresholds, 0–1; null where `high` is. */
  readonly medium: number | null;
  /** Share of covered weight below the lower threshold, 0–1; null where `high` is. */
  readonly low: number | null;
  /** mean × covered: in the weight’s unit where the set holds probabilities. */
  readonly automatable: number;
}

/** An occupation with its value and what that was made of; null where it has none. */
export interface OccupationResult {
  /** In the classification of the settings, as the workforce file has it. */
  readonly code: string;
  /** In the language of the classification; "" for a code it does not have. */
  readonly title: string;
  /** In the weight’s unit. */
  readonly weight: number;
  /** In the score set’s scale, 0–1 where it holds probabilities; null where there is no value, never 0 for it. */
  readonly probability: number | null;
  /**
   * The source occupations behind the value, each once, by code. Of a coarse code (or one filled from its group):
   * those of its unit groups. Of an overridden code: those that the override sets aside.
   */
  readonly sources: readonly SourceOccupation[];
  /** Some link is to a part of a source occupation. */
  readonly partial: boolean;
  /** Least value among the sources, in the score set’s scale; null without sources. */
  readonly min: number | null;
  /** Greatest value among the sources, in the score set’s scale; null without sources. */
  readonly max: number | null;
  /** Where the value was found; `none` also for a code that does not exist. */
  readonly level: ValueLevel;
  /** What stands in place of the set’s value; null where nothing does. */
  readonly override: Omit<Override, "occupation"> | null;
}

/** An estimate with every figure, those of small cells too; what may be shown is a `PublishedEstimate`. */
export interface EstimateResult {
  /** Those it was made with, defaults and all. */
  readonly settings: EstimateSettings;
  /** Of the set that the values are from, for its name, scale and licence. */
  readonly scores: Pick<
    ScoreSet,
    "id" | "title" | "year" | "kind" | "classification" | "scale" | "source" | "licence"
  >;
  /** Of all rows. */
  readonly total: Figures;
  /** By their keys, in order: `key` holds the value of each dimension of `groupBy`. Empty without dimensions. */
  readonly groups: readonly (Figures & { readonly key: Readonly<Record<string, string>> })[];
  /** By weight, heaviest first; codes unknown to the classification included, with level `none`. */
  readonly occupations: readonly OccupationResult[];
}
