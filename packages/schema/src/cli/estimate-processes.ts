import * as z from "zod";
import { text } from "../text.js";

const resting = z.strictObject({
  time: z.number().describe("Weight × share of time, in the weight's unit"),
  automatable: z.number().describe("What of that time could be automated"),
});

const withProcesses = {
  covered: z.number().describe("Weight with a value, as of the estimate"),
  occupationMean: z.number().nullable().describe("Measure A by occupations alone: mean of the figures above"),
  mean: z
    .number()
    .nullable()
    .describe("Measure A where processes replace the occupations' values for their share of the time"),
  onProcesses: resting.describe("What rests on work processes"),
  onOccupations: resting.describe("What rests on occupations"),
};

const process = z.strictObject({
  id: z.string().describe("Id of the process"),
  title: text.describe("Its name"),
  from: z.enum(["estimate", "plan"]).describe("File that maps it"),
  sector: z.string().nullable().describe("Sector it is done in; null for every one"),
  occupations: z.array(z.string()).describe("Occupations that do it, as written"),
  timeShare: z.number().describe("Share of their time"),
  potential: z.number().describe("Potential of the process"),
  potentialFrom: z.enum(["stated", "steps"]).describe("Stated, or the sum of its steps"),
  spread: z
    .tuple([z.number(), z.number()])
    .nullable()
    .describe("Stated least and greatest potential; null where it is taken as certain"),
  technology: z.string().nullable().describe("Id of the technology that carries it"),
  because: text.nullable().describe("What it rests on"),
  weight: z.number().describe("Weight of the people who do it"),
  time: z.number().describe("Their time in it"),
  automatable: z.number().describe("time × potential"),
  replaced: z.number().describe("What the occupations' values gave for the same time"),
  besides: z.array(z.string()).describe("Other processes that some of the same people do"),
  cells: z
    .array(
      z.strictObject({
        sector: z.string().describe("Sector id"),
        occupation: z.string().describe("Occupation code"),
        weight: z.number().describe("The whole weight of the occupation there"),
        time: z.number().describe("Its time in the process"),
        value: z.number().describe("The occupation's own value"),
        withProcesses: z.number().describe("Its value there with all processes"),
      }),
    )
    .describe("Occupations in sectors that it counts in"),
});

/** Measure A with work processes. */
export const processes = z.union([
  z.strictObject({
    notApplied: z.literal("index").describe("The values are an index, and no shares of work"),
  }),
  z.strictObject({
    total: z
      .strictObject({
        ...withProcesses,
        meanInterval: z.tuple([z.number(), z.number()]).nullable().describe("Interval of that measure"),
      })
      .describe("All rows"),
    sectors: z
      .array(z.strictObject({ sector: z.string().describe("Sector id"), ...withProcesses }))
      .describe("Sectors with processes, where the estimate is grouped by sector alone"),
    processes: z.array(process).describe("Processes that count"),
    uncounted: z
      .array(
        z.strictObject({
          id: z.string().describe("Id of the process"),
          title: text.describe("Its name"),
          why: z
            .enum(["no-occupations", "no-time-share", "no-potential", "repeated", "nobody"])
            .describe("What it lacks"),
        }),
      )
      .describe("Processes that count for nothing"),
    overfull: z
      .array(
        z.strictObject({
          sector: z.string().describe("Sector id"),
          occupation: z.string().describe("Occupation code"),
          timeShare: z.number().describe("Sum of the shares, above 1"),
          processes: z.array(z.string()).describe("Ids of the processes"),
        }),
      )
      .describe("Occupations with more processes than time: none counts there"),
    hiddenCells: z
      .int()
      .min(0)
      .describe("Occupations in sectors that no process counts in, since they are hidden"),
    withoutValue: z.number().describe("Weight of people who do a process but whose occupation has no value"),
  }),
]);
