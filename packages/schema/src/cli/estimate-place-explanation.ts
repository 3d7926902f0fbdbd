import * as z from "zod";

const part = z.strictObject({
  code: z.string().describe("Code of an occupation; empty for other parts"),
  title: z.string().describe("What it is called"),
  weight: z.string().describe("Its weight"),
  value: z.string().describe("Its value"),
  adds: z.string().describe("What it adds"),
  remark: z.string().describe("What is to be known about it"),
});

/** What stands beside the figures, as texts in the language of the call: numbers as a reader is shown them. */
export const placeExplanation = z.strictObject({
  asked: z.string().describe("What was asked for, as `year:2024`"),
  heading: z.string().describe("What it is"),
  figure: z.string().describe("Its own figure; empty where it has none"),
  formulas: z
    .array(
      z.strictObject({
        label: z.string().describe("What the figure is"),
        formula: z.string().describe("The formula in words; empty where the numbers say it"),
        numbers: z.string().describe("The same with its numbers"),
        result: z.string().describe("What it comes to"),
      }),
    )
    .describe("How its figures come about"),
  facts: z.array(z.string()).describe("What is to be known about it"),
  tables: z
    .array(
      z.strictObject({
        heading: z.string().describe("What it lists"),
        parts: z.array(part).describe("What adds most first"),
        rest: part.nullable().describe("What is hidden; null where nothing is"),
        sum: part.nullable().describe("The whole; null where the parts do not add up"),
        note: z.string().describe("What is to be known about the table"),
      }),
    )
    .describe("What it is made of"),
});
