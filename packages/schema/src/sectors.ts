import * as z from "zod";

/** Municipal sectors, as areas of use and workforce files name them. */
export const sectorIds = [
  "administration",
  "kindergarten",
  "school",
  "health",
  "social",
  "culture",
  "technical",
  "planning",
  "other",
] as const;

/** One of the ids of `sectorIds`. */
export type SectorId = (typeof sectorIds)[number];

export const sectorId = z.enum(sectorIds).describe("Municipal sector");
