import * as z from "zod";
import { figures, nullableShare, sectorFigures } from "./estimate-figures.js";

const comparedPart = z.strictObject({
  total: z.strictObject(figures).describe("Figures of the part as a whole"),
  sectors: z.array(sectorFigures).describe("Figures by sector, hidden ones left out"),
  standardised: z
    .strictObject({
      mean: nullableShare.describe("Measure A"),
      high: nullableShare.describe("Measure B"),
    })
    .describe(
      "Both measures with the part's sizes of sectors and, in each, the mix of occupations of all rows",
    ),
});
const decomposition = z
  .strictObject({
    difference: z.number().describe("The municipality's share minus the other's"),
    mix: z.number().describe("What comes of other occupations within the sectors"),
    sector: z.number().describe("What comes of other sizes of the sectors"),
  })
  .nullable();

/** A municipality beside its group and all rows. */
export const sideBySide = z.strictObject({
  municipality: z.string().describe("Code of the municipality"),
  own: comparedPart.describe("The municipality"),
  group: comparedPart
    .extend({
      id: z.string().describe("Id of the group"),
      municipalities: z.array(z.string()).describe("Its members that are in the data"),
    })
    .nullable()
    .describe("The group; null when none was asked for"),
  all: comparedPart.describe("All rows"),
  differences: z
    .array(
      z.strictObject({
        against: z.enum(["group", "all"]).describe("What the municipality is held against"),
        mean: decomposition.describe("Measure A; null without covered weight"),
        high: decomposition.describe("Measure B; null without covered weight"),
      }),
    )
    .describe("Differences, split into mix and sector after Kitagawa (1955)"),
});
