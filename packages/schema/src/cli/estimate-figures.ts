import * as z from "zod";

export const share = z.number().min(0).max(1);
export const nullableShare = z.number().nullable();
const interval = z.tuple([z.number(), z.number()]).nullable();

/** The figures of any set of rows. */
export const figures = {
  weight: z.number().describe("Sum over all rows with a readable weight, in the weight's unit"),
  unknownCode: z.number().describe("Weight of rows whose code does not exist in the classification"),
  covered: z.number().describe("Weight of rows whose occupation has a value"),
  coverage: share.describe("covered / weight"),
  coverageDirect: share.describe("Part of the weight with a value of its own"),
  coverageFallback: share.describe("Part of the weight filled from its group"),
  mean: z.number().nullable().describe("Measure A: Σ weight·value / Σ weight over covered weight"),
  meanInterval: interval.describe(
    "Interval of measure A; null without draws; outwards to a thousandth where small cells are hidden",
  ),
  high: share.nullable().describe("Measure B: share of covered weight above the threshold"),
  highInterval: interval.describe(
    "Interval of measure B; null without draws; outwards to a thousandth where small cells are hidden",
  ),
  highByUnitGroups: share
    .nullable()
    .describe(
      "B with each code counted by the fraction of its unit groups above the threshold; where small cells are hidden and codes are coarse, null of all but the total",
    ),
  medium: share.nullable().describe("Share of covered weight between the thresholds"),
  low: share.nullable().describe("Share of covered weight below the lower threshold"),
  automatable: z.number().describe("mean × covered, in the weight's unit"),
};

/** Those of a sector. */
export const sectorFigures = z.strictObject({
  sector: z.string().describe("Sector id; empty for rows without one"),
  ...figures,
});

/** Value of each dimension that is grouped by. */
export const key = z.record(z.string(), z.string());

/** Where the value of an occupation was found. */
export const level = z.enum(["direct", "3", "2", "none", "override"]).describe("Where the value was found");

export const spread = z.tuple([share, share]).optional().describe("Least and greatest value held possible");
