import * as z from "zod";
import { key } from "./estimate-figures.js";

/** What small cells were left out. */
export const suppression = z.strictObject({
  below: z.number().describe("Cells at or below this weight are hidden"),
  groups: z.array(key).describe("Keys of the groups that are hidden"),
  occupations: z
    .strictObject({
      count: z.int().describe("How many"),
      weight: z.number().describe("Their weight in sum"),
    })
    .nullable()
    .describe("Occupations that are hidden; null when none is"),
  comparison: z
    .strictObject({
      withheld: z.boolean().describe("Nothing of it can be shown"),
      sectors: z
        .array(
          z.strictObject({
            sector: z.string().describe("Sector id"),
            part: z.enum(["own", "group", "all"]).describe("Whose cell"),
          }),
        )
        .describe("Cells that are hidden"),
    })
    .nullable()
    .describe("What is hidden of sideBySide; null without one"),
  years: z
    .strictObject({
      years: z.array(z.int()).describe("Years that are hidden"),
      sectors: z
        .array(z.strictObject({ year: z.int().describe("Year"), sector: z.string().describe("Sector id") }))
        .describe("Cells that are hidden"),
    })
    .nullable()
    .describe("What is hidden of years; null with one year"),
});
