import * as z from "zod";
import { figures } from "./estimate-figures.js";

/** The total under each score set. */
export const comparison = z.array(
  z.strictObject({
    scores: z.string().describe("Score set"),
    total: z.strictObject(figures).describe("Figures of all rows under it; the mean is on its scale"),
    agreement: z
      .strictObject({
        occupations: z.int().min(0).describe("Occupations with a value in both sets"),
        correlation: z.number().nullable().describe("Spearman's rank correlation, -1 to 1"),
        apart: z
          .array(
            z.strictObject({
              code: z.string().describe("Occupation code"),
              title: z.string().describe("Its title"),
              placeInFirst: z.number().describe("Part of the occupations below it in the first set"),
              place: z.number().describe("Part of the occupations below it in this set"),
            }),
          )
          .describe("Occupations that carry most of the difference in order"),
      })
      .nullable()
      .describe("How alike it orders occupations to the first set; null for the first"),
  }),
);

/** Mappings side by side. */
export const mappings = z.strictObject({
  methods: z
    .array(
      z.strictObject({
        mapping: z.string().describe("Mapping method"),
        total: z.strictObject(figures).describe("Figures of all rows under it, without ranges"),
      }),
    )
    .describe("Every mapping method; empty where values come over no crosswalk"),
  coarser: z
    .array(
      z.strictObject({
        digits: z.union([z.literal(3), z.literal(2)]).describe("Digits the codes are cut to"),
        total: z.strictObject(figures).describe("Figures of all rows with such codes, without ranges"),
      }),
    )
    .describe("The mapping that is set, with coarser codes; empty where codes are not of 4 digits"),
});
