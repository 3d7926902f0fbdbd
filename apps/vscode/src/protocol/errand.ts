import * as z from "zod";
import { envelope } from "./envelope.js";

/** What the host cannot do and a page can: draw a picture as pixels, and put more than plain text on the clipboard. */
export const errand = z.strictObject({
  type: z.literal("errand"),
  source: envelope.source,
  id: z.int(),
  does: z.discriminatedUnion("kind", [
    z.strictObject({ kind: z.literal("draw"), svg: z.string() }),
    z.strictObject({ kind: z.literal("copyPicture"), svg: z.string() }),
    z.strictObject({ kind: z.literal("copyTable"), html: z.string(), text: z.string() }),
  ]),
});
export type Errand = z.infer<typeof errand>;

/** How it went. */
export const errandDone = z.strictObject({
  type: z.literal("errandDone"),
  source: envelope.source,
  id: z.int(),
  /** The picture, where one was to be drawn. */
  bytes: z.custom<Uint8Array>((data) => data instanceof Uint8Array).optional(),
  /** Why it could not be done, as the browser says it. */
  problem: z.string().optional(),
});
export type ErrandDone = z.infer<typeof errandDone>;

/** The reader wants to save or copy what is shown. */
export const exportAsked = z.strictObject({ type: z.literal("export"), source: envelope.source });
