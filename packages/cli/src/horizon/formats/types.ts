import type { Language, PersonnelHorizon, PlanFile } from "@kommuneradar/core";
import type { HorizonInputs } from "../inputs.js";

/** What a horizon is written from. */
export interface HorizonDocument
  extends Pick<HorizonInputs, "settings" | "hiddenSectors" | "fictional" | "findings"> {
  readonly plan: PlanFile;
  readonly horizons: readonly PersonnelHorizon[];
}

/** A way of writing a horizon. Add one: a file here and a line in index.ts. */
export type HorizonFormat = (document: HorizonDocument, language: Language) => string;
