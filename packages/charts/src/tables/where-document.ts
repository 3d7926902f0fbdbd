import type {
  EstimateSettings,
  Extent,
  OccupationTitles,
  PlanFile,
  Radar,
  Scorer,
  WhereMatrix,
} from "@kommuneradar/core";

/** Where a radar meets a workforce, with what its tables name. */
export interface WhereDocument {
  /** With small cells hidden (`hiddenCells`). */
  readonly matrix: WhereMatrix;
  /** For the names of technologies and rings. */
  readonly radar: Radar;
  /** For the names of platforms; empty where there are none. */
  readonly plans: readonly PlanFile[];
  /** Of the estimate: unit of the weights, thresholds. */
  readonly settings: EstimateSettings;
  /** Of the estimate, for values and the name of their score set. */
  readonly scorer: Pick<Scorer, "score" | "scoreSet">;
  /** Cells at or below this weight are hidden; 0 hides none. */
  readonly suppressBelow: number;
  /** Occupations stand below their sector. */
  readonly byOccupation: boolean;
  /** Municipalities 9901–9999 occur: sample data. Shown in every text format. */
  readonly fictional: boolean;
  /** What occupations are called in the reader's language. */
  readonly titles: OccupationTitles;
}

/** Part of a potential; null where there is none to have a part of. */
export function shareOfPotential(part: Extent, whole: Extent | undefined): number | null {
  return whole === undefined || !(whole.potential > 0) ? null : part.potential / whole.potential;
}

/** Whether weight × value is in the weight's unit: an index has parts of a whole, and no full-time equivalents. */
export function isProbability({ scorer }: Pick<WhereDocument, "scorer">): boolean {
  return scorer.scoreSet.scale.unit === "probability";
}
