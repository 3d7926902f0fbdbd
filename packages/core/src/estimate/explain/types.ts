import type { Band } from "../bands.js";
import type { OccupationResult, SourceOccupation } from "../types.js";

/** A source occupation behind a unit group. */
export interface ExplainedSource extends SourceOccupation {
  /** The score set's own code whose value stands for this one, over the bridge; null for a value of its own. */
  readonly bridgedFrom: { readonly code: string; readonly title: string; readonly basis: string } | null;
}

/** An ISCO-08 unit group that a value rests on, and what it is combined from. */
export interface ExplainedUnitGroup {
  readonly code: string;
  readonly title: string;
  readonly value: number;
  /** Empty where the score set is of ISCO-08 itself. */
  readonly sources: readonly ExplainedSource[];
}

/** Where the value of an occupation comes from, and what it adds to the total. */
export interface OccupationExplanation {
  readonly code: string;
  readonly title: string;
  readonly weight: number;
  /** Rows of the workforce with this code and a readable weight. */
  readonly rows: number;
  /** Part of the weight with a value; 0 without one. */
  readonly share: number;
  readonly value: number | null;
  readonly level: OccupationResult["level"];
  readonly band: Band | null;
  /** What it adds to measure A of the total: share × value, in the score set's scale; null without a value. */
  readonly contribution: number | null;
  readonly override: OccupationResult["override"];
  /** How a STYRK-08 code finds its unit group; null for other classifications, coarse codes and codes without one. */
  readonly isco: { readonly code: string; readonly relation: string; readonly note: string } | null;
  /** Where there are several, the value is their mean. */
  readonly unitGroups: readonly ExplainedUnitGroup[];
}
