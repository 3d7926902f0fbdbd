import type { Assumption, Scenario } from "../plan/model.js";

/** What is known of a sector before the first year: figures of an estimate, as they are published. */
export interface HorizonSector {
  /** As the estimate is grouped by; "" for rows without one. */
  readonly sector: string;
  /** Full-time equivalents, or heads: what the estimate weighs by. */
  readonly weight: number;
  /** The part of the weight that has a value, 0–1. The rest has no potential that is known, and releases nothing. */
  readonly coverage: number;
  /** Measure A over the covered weight, 0–1; null when nothing is covered. */
  readonly mean: number | null;
  /** Of `mean`, least first, 0–1; null where the estimate has no ranges. */
  readonly meanInterval: readonly [number, number] | null;
  /** The same with work processes; undefined where none counts in the sector. */
  readonly withProcesses?: HorizonProcesses | undefined;
}

/** Measure A of a sector in which some of the time rests on work processes. */
export interface HorizonProcesses extends Pick<HorizonSector, "mean" | "meanInterval"> {
  /** Share of the covered time that rests on processes, 0–1. */
  readonly onProcesses: number;
}

/** A figure with its range, least first; `low = mid = high` where the estimate has no range. */
export interface Ranged {
  /** The least; below 0 where a need is. */
  readonly low: number;
  /** Without the range: of the mean itself. */
  readonly mid: number;
  /** The greatest. */
  readonly high: number;
}

/** One year of a sector, or of all; full-time equivalents in that year, not sums over years. */
export interface HorizonYear {
  /** Of the calendar. */
  readonly year: number;
  /** Share of the potential taken out, 0–1. */
  readonly adoption: number;
  /** Needed were nothing automated: today's, grown by the assumed demand. */
  readonly demand: number;
  /** Of the demand, what the adopted share of the potential would release. */
  readonly released: Ranged;
  /** Demand less released. */
  readonly need: Ranged;
  /** Left of those employed in the first year, when nobody is hired. */
  readonly staying: number;
  /** Need less staying: how many must have been recruited since the first year; below 0, more stay than are needed. */
  readonly toRecruit: Ranged;
}

/** The years of one sector under a scenario. */
export interface HorizonOfSector {
  /** As it was given. */
  readonly sector: string;
  /** The assumption it rests on: its own, or that for every sector not named. */
  readonly assumption: Assumption;
  /** Part of the weight that has a value, 0–1; the rest releases nothing. */
  readonly coverage: number;
  /** Share of the covered time whose potential is that of work processes, 0–1; 0 where the scenario is by occupation. */
  readonly onProcesses: number;
  /** Every year of the span, earliest first. */
  readonly years: readonly HorizonYear[];
}

/**
 * The measure A that is taken out: as the scenario states, else by occupation. `none-count`: it states work processes, and of
 * the sectors none has any that counts, so it is by occupation all the same.
 */
export type HorizonPotential = "by-default" | "by-occupation" | "with-processes" | "none-count";

/** A scenario played through. What it says follows from its assumptions; it is not a forecast. */
export interface PersonnelHorizon {
  /** The one that was played through. */
  readonly scenario: Scenario;
  /** Those that could be played, in the order given. */
  readonly sectors: readonly HorizonOfSector[];
  /** The sectors added up, low to low and high to high: as though all err the same way, so never too narrow. */
  readonly total: readonly HorizonYear[];
  /** Sectors that no assumption is for, or whose share is not known: in no figure. */
  readonly left: readonly { readonly sector: string; readonly why: "no-assumption" | "no-value" }[];
  /**
   * First and last year, `longestHorizon` of them at most; undefined where neither the scenario nor its curve has them,
   * or the last comes before the first.
   */
  readonly span: readonly [number, number] | undefined;
  /** Which measure A was taken out. */
  readonly potential: HorizonPotential;
  /** The estimate has work processes that count in some sector, whether they are used here or not. */
  readonly hasProcesses: boolean;
}
