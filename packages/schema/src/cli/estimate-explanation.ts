import * as z from "zod";
import { level } from "./estimate-figures.js";
import { rowPlaces } from "./row-places.js";

/** Where the value of one occupation comes from. */
export const explanation = z.strictObject({
  code: z.string().describe("Occupation code"),
  title: z.string().describe("Its title"),
  mappedFrom: z
    .strictObject({
      code: z.string().describe("Code of a file's own that was asked for"),
      mapping: z.string().describe("The mapping that leads it here, as the estimate names it"),
    })
    .optional()
    .describe("There where a code of a file's own was asked for"),
  weight: z.number().describe("Weight of its rows"),
  rows: z.int().min(0).describe("Rows with this code and a readable weight"),
  places: rowPlaces,
  share: z.number().describe("Part of the weight with a value"),
  value: z.number().nullable().describe("Its value, in the score set's scale"),
  level,
  band: z.enum(["high", "medium", "low"]).nullable().describe("Band of the value"),
  contribution: z.number().nullable().describe("What it adds to measure A: share × value"),
  override: z
    .strictObject({
      probability: z.number().describe("Value given"),
      spread: z.tuple([z.number(), z.number()]).optional().describe("Least and greatest value held possible"),
      because: z.string().nullable().describe("Reason given"),
    })
    .nullable()
    .describe("The override, if there is one"),
  isco: z
    .strictObject({
      code: z.string().describe("ISCO-08 unit group"),
      relation: z.string().describe("How the codes belong together"),
      note: z.string().describe("Remark of the map"),
    })
    .nullable()
    .describe("The unit group of a STYRK-08 code; null where the score set has STYRK-08 codes itself"),
  unitGroups: z
    .array(
      z.strictObject({
        code: z
          .string()
          .describe("Unit group: of STYRK-08 where the score set and the workforce are, else of ISCO-08"),
        title: z.string().describe("Its title"),
        value: z.number().describe("Its value"),
        sources: z
          .array(
            z.strictObject({
              code: z.string().describe("Source occupation"),
              title: z.string().describe("Its title"),
              probability: z.number().describe("Its value"),
              partial: z.boolean().describe("Only a part of it belongs to the unit group"),
              bridgedFrom: z
                .strictObject({
                  code: z.string().describe("Code of the score set"),
                  title: z.string().describe("Its title"),
                  basis: z.string().describe("Why it stands for the source occupation"),
                })
                .nullable()
                .describe("The code whose value it takes over the bridge"),
            }),
          )
          .describe("What its value is combined from"),
      }),
    )
    .describe("What the value rests on; the mean where there are several"),
});
