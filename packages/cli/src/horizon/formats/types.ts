import type { Language, PersonnelHorizon } from "@kommuneradar/core";
import type { HorizonInputs } from "../inputs.js";

/** What a horizon is written from. */
export interface HorizonDocument
  extends Pick<HorizonInputs, "settings" | "scores" | "hiddenSectors" | "fictional" | "findings"> {
  /** Of the plan's plain texts. */
  readonly language: string;
  readonly horizons: readonly PersonnelHorizon[];
}

/** A way of writing a horizon. Add one: a file here and a line in index.ts. */
export type HorizonFormat = (document: HorizonDocument, language: Language) => string;
