import * as z from "zod";

/** Formats a radar is written in for other tools. */
export const exportTargets = [
  "byor-csv",
  "byor-json",
  "zalando",
  "aoe",
  "backstage",
  "markdown",
  "csv",
  "xlsx",
] as const;

const message = { message: z.string().describe("The same in words, in the language asked for") };
const technologies = z
  .array(z.string())
  .describe("Ids of the technologies it concerns; empty: the radar as a whole");

/** What `kommuneradar export --format json` prints. */
export const exportOutput = z
  .strictObject({
    version: z.literal(1).describe("Version of this document"),
    to: z.enum(exportTargets).describe("What was written"),
    files: z
      .array(z.string())
      .describe(
        "Files below the path that was asked for; one empty name where that is the file itself; none: refused",
      ),
    losses: z
      .array(
        z.discriminatedUnion("code", [
          z.strictObject({
            code: z
              .enum(["feature", "in-description"])
              .describe("feature: not held · in-description: stands in the description"),
            feature: z.string().describe("What of a radar, such as tags or areas-of-use"),
            technologies,
            ...message,
          }),
          z.strictObject({
            code: z.literal("left-out").describe("Technologies that are not written"),
            reason: z.enum(["no-ring", "off-rings"]).describe("Why"),
            technologies,
            ...message,
          }),
          z.strictObject({
            code: z
              .enum(["too-many", "not-drawn", "padded"])
              .describe("too-many: refused · not-drawn: held, and not drawn by the tool · padded: filled up"),
            what: z.enum(["categories", "rings"]).describe("Of what the target takes another number"),
            count: z.int().describe("How many the radar has"),
            takes: z.int().describe("How many the target takes"),
            ...message,
          }),
          z.strictObject({
            code: z
              .enum(["undated-editions", "same-day-editions"])
              .describe("Editions that are not written: without a date · before a later one of the same day"),
            editions: z.array(z.string()).describe("Their files"),
            ...message,
          }),
          z.strictObject({
            code: z.literal("other-rings").describe("What stood in rings that the radar no longer has"),
            rings: z.array(z.string()).describe("Ids of these rings"),
            technologies,
            ...message,
          }),
          z.strictObject({
            code: z.literal("gone").describe("Technologies of earlier editions alone, which are not written"),
            titles: z.array(z.string()).describe("Their titles"),
            ...message,
          }),
        ]),
      )
      .describe("What the target does not hold, or holds otherwise"),
  })
  .describe("Export of a radar");

/** What `export --format json` writes. */
export type ExportOutput = z.infer<typeof exportOutput>;
