import * as z from "zod";
import { figures, nullableShare, sectorFigures } from "./estimate-figures.js";

const amountChange = z.strictObject({
  difference: z.number().describe("Change of the amount"),
  volume: z.number().describe("What comes of more or fewer people"),
  mix: z.number().describe("What comes of other occupations"),
});
const figuresChange = {
  weight: z.number().describe("Change of the weight"),
  mean: nullableShare.describe("Change of measure A, as a share"),
  high: nullableShare.describe("Change of measure B, as a share"),
  automatable: amountChange.describe("Change of mean × covered weight"),
  highWeight: amountChange
    .nullable()
    .describe("Change of the weight above the threshold; null without such a share"),
};

/** Every year, and the changes between them. */
export const years = z.strictObject({
  years: z
    .array(
      z.strictObject({
        year: z.int().describe("Year"),
        total: z.strictObject(figures).describe("Figures of the year"),
        sectors: z.array(sectorFigures).describe("Figures by sector, hidden ones left out"),
      }),
    )
    .describe("Every year, earliest first"),
  changes: z
    .array(
      z.strictObject({
        from: z.int().describe("Year before"),
        to: z.int().describe("Year after"),
        total: z.strictObject(figuresChange).describe("Change of the whole"),
        sectors: z
          .array(z.strictObject({ sector: z.string().describe("Sector id"), ...figuresChange }))
          .describe("Change by sector, hidden ones left out"),
      }),
    )
    .describe("Changes between each year and the next"),
});
