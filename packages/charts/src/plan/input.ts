import type { EstimateSettings, HorizonSector, Language, PlanFile, Radar, Text } from "@kommuneradar/core";

/** What the scenarios are played over: sectors of a published estimate, small ones left out. */
export interface PlanFigures {
  /** Name of the estimate. */
  readonly title: Text;
  /** Of `horizonSectors`. */
  readonly sectors: readonly HorizonSector[];
  /** Unit of the weights, and the part of what may be that ranges hold, 0–1. */
  readonly settings: Pick<EstimateSettings, "weight" | "interval">;
  /** How many sectors are left out, being small. */
  readonly hiddenSectors: number;
  /** Of the workforce; undefined where no file states one. */
  readonly year: number | undefined;
  /** The part of the whole workforce that has a value, 0–1. */
  readonly coverage: number;
  /** Values are shares of work. */
  readonly isShare: boolean;
}

/** What the view of a plan is made of. */
export interface PlanViewInput {
  /** As it was read; what lacks something is told as it is. */
  readonly plan: PlanFile;
  /** Of every word of the view. */
  readonly language: Language;
  /** The radar that the plan names, for the names of technologies and who waits for what. */
  readonly radar: Radar | undefined;
  /** `none`: no estimate is made for the plan; `failed`: there is one that gives no figures now. */
  readonly figures: PlanFigures | "none" | "failed";
  /** Sample data: says so. */
  readonly fictional: boolean;
}
