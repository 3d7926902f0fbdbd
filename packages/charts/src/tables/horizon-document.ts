import type { EstimateResult, EstimateSettings, PersonnelHorizon } from "@kommuneradar/core";

/** What a horizon is told from. */
export interface HorizonDocument {
  readonly settings: Pick<EstimateSettings, "weight" | "interval">;
  readonly scores: EstimateResult["scores"];
  /** How many sectors are hidden, for being small or telling one. */
  readonly hiddenSectors: number;
  readonly fictional: boolean;
  /** Of the plan's plain texts. */
  readonly language: string;
  readonly horizons: readonly PersonnelHorizon[];
}
