import * as z from "zod";

/**
 * What every message carries: the document the preview belongs to (its URI as text) and the version of what
 * is shown. A message for another document, or about a version that is gone, is dropped by the receiver.
 */
export const envelope = { source: z.string().min(1), version: z.int().nonnegative() };

/** Interface languages of the pages. */
export const pageLanguage = z.enum(["nb", "nn", "en"]);
export type PageLanguage = z.infer<typeof pageLanguage>;

/**
 * How the picture stands to the text. `stale`: the text is broken as `message` says (in the page's language; `line`
 * is 1-based), and the picture is the last good one. `on-save-only`: the file is too large to follow as it is typed.
 */
export const status = z.discriminatedUnion("kind", [
  z.strictObject({ kind: z.literal("current") }),
  z.strictObject({ kind: z.literal("stale"), message: z.string(), line: z.int().positive().nullable() }),
  z.strictObject({ kind: z.literal("on-save-only"), bytes: z.int().positive() }),
]);
export type Status = z.infer<typeof status>;

/** Reads a message, or says nothing: what is not a known message is not acted upon. */
export function readMessage<T>(schema: z.ZodType<T>, data: unknown): T | undefined {
  const read = schema.safeParse(data);
  return read.success ? read.data : undefined;
}
