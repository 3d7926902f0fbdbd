import * as z from "zod";
import { level, share, spread } from "./estimate-figures.js";

const overrideValue = z.strictObject({
  probability: share.describe("Value used"),
  spread,
  because: z.string().nullable().describe("Reason given; null from the command line"),
});

/** An occupation with its value. */
export const occupation = z.strictObject({
  code: z.string().describe("Code as the file has it"),
  title: z.string().describe("Title in the classification; empty for a code that does not exist"),
  weight: z.number().describe("Weight of the occupation"),
  probability: z.number().nullable().describe("Value used; null when there is none"),
  sources: z
    .array(
      z.strictObject({
        code: z.string().describe("Source occupation"),
        title: z.string().describe("Its title"),
        probability: z.number().describe("Its value"),
        partial: z.boolean().describe("Only a part of it is linked"),
      }),
    )
    .describe("Source occupations the value is made of"),
  partial: z.boolean().describe("Some link is to a part of a source occupation"),
  min: z.number().nullable().describe("Least value among the sources"),
  max: z.number().nullable().describe("Greatest value among the sources"),
  level,
  override: overrideValue.nullable().describe("The override in force"),
});
