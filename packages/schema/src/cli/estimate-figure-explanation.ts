import * as z from "zod";
import { key, level } from "./estimate-figures.js";
import { rowPlaces } from "./row-places.js";

const contribution = z.number().nullable().describe("What it adds to measure A; null without a value");

/** How a figure comes about, beside its key and figures: mean = automatable / covered. */
export const figureExplanation = {
  parts: z
    .strictObject({
      direct: z.number().describe("Weight with a value of its own"),
      filled: z.number().describe("Weight filled from its group"),
      noValue: z.number().describe("Weight of known codes without a value"),
      unknownCode: z.number().describe("Weight of codes that do not exist"),
    })
    .describe("Where the weight stands"),
  occupations: z
    .array(
      z.strictObject({
        code: z.string().describe("Occupation code"),
        title: z.string().describe("Its title"),
        weight: z.number().describe("Its weight in the figure"),
        value: z.number().nullable().describe("Its value, in the score set's scale"),
        level,
        share: z.number().describe("Part of the figure's weight with a value"),
        contribution,
        places: rowPlaces,
      }),
    )
    .describe("Occupations that make it, what adds most first; hidden ones left out"),
  rest: z
    .strictObject({
      weight: z.number().describe("Weight that is hidden"),
      covered: z.number().describe("Part of it that has a value"),
      contribution,
    })
    .nullable()
    .describe("What is hidden, in sum; null where nothing is"),
  groups: z
    .array(
      z.strictObject({
        key: key.describe("Value of each dimension"),
        weight: z.number().describe("Its weight"),
        covered: z.number().describe("Weight with a value"),
        mean: z.number().nullable().describe("Measure A of the group"),
        contribution,
      }),
    )
    .describe("What each shown group adds to the total; empty for a group and where groups overlap"),
};
