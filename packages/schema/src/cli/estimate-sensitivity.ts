import * as z from "zod";

/** What each choice behind a total does to it. */
export const sensitivity = z.array(
  z.strictObject({
    kind: z
      .enum(["occupation", "mapping", "scores", "override", "threshold", "bridge", "fallback"])
      .describe("What the choice is about"),
    id: z.string().describe("Occupation code, or the kind again"),
    title: z.string().describe("Title of the occupation"),
    basis: z
      .enum(["sources", "group"])
      .nullable()
      .describe("Whose source occupations are tried: its own, or those of its 3-digit group"),
    alternatives: z
      .array(
        z.strictObject({
          to: z.string().describe("What is chosen instead"),
          title: z.string().describe("Its title"),
          value: z.number().nullable().describe("The occupation's value"),
          mean: z.number().nullable().describe("Measure A of the total"),
          high: z.number().nullable().describe("Measure B of the total"),
          coverage: z.number().describe("Coverage of the total"),
        }),
      )
      .describe("The total under each alternative, all else as it is"),
    swing: z
      .strictObject({
        mean: z.number().describe("Greatest change of measure A"),
        high: z.number().describe("Greatest change of measure B"),
      })
      .describe("How far the total can be moved"),
  }),
);
