import * as z from "zod";

/** What `kommuneradar render -o out.json` writes. Lengths in units of a 1000 × 1000 box, origin top left. */
export const layoutOutput = z
  .strictObject({
    version: z.literal(1).describe("Version of this document"),
    width: z.number().describe("Width of the box"),
    height: z.number().describe("Height of the box"),
    blips: z
      .array(
        z.strictObject({
          id: z.string().describe("Technology"),
          x: z.number().describe("Centre, from the left"),
          y: z.number().describe("Centre, from the top"),
          r: z.number().describe("Radius"),
          ring: z.string().describe("Ring drawn in"),
          category: z.string().describe("Category drawn in"),
        }),
      )
      .describe("Every technology on the rings"),
    unplaced: z.array(z.string()).describe("Active technologies without a ring"),
    offRings: z
      .array(
        z.strictObject({
          id: z.string().describe("Technology"),
          status: z.enum(["not-relevant", "phased-out"]).describe("State off the rings"),
        }),
      )
      .describe("Technologies off the rings"),
  })
  .describe("Layout of a radar");

/** What `render -o out.json` writes: where each technology stands in the picture. */
export type LayoutOutput = z.infer<typeof layoutOutput>;
