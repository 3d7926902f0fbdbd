import type { PersonnelHorizon } from "@kommuneradar/core";
import type { HorizonGround } from "./horizon-of.js";

/** What a horizon is told from. */
export interface HorizonDocument extends Omit<HorizonGround, "sectors"> {
  /** Of the plan's plain texts. */
  readonly language: string;
  /** In the order of the plans and their scenarios. */
  readonly horizons: readonly PersonnelHorizon[];
}
