import type { ViewChoice } from "@kommuneradar/charts";
import * as z from "zod";
import { envelope } from "./envelope.js";

/**
 * What the host cannot do and a page can: draw a picture as pixels, put more than plain text on the clipboard, say what its
 * reader can choose, and choose it.
 */
export const errand = z.strictObject({
  type: z.literal("errand"),
  source: envelope.source,
  id: z.int(),
  does: z.discriminatedUnion("kind", [
    z.strictObject({ kind: z.literal("draw"), svg: z.string() }),
    z.strictObject({ kind: z.literal("copyPicture"), svg: z.string() }),
    z.strictObject({ kind: z.literal("copyTable"), html: z.string(), text: z.string() }),
    z.strictObject({ kind: z.literal("offerChoices") }),
    z.strictObject({ kind: z.literal("choose"), id: z.string().min(1), chosen: z.array(z.string()) }),
  ]),
});
export type Errand = z.infer<typeof errand>;

const option = z.strictObject({ id: z.string(), title: z.string(), note: z.string(), isChosen: z.boolean() });

/** What a page's reader can choose, as `ViewChoice` has it. */
const viewChoice: z.ZodType<ViewChoice> = z.strictObject({
  id: z.string().min(1),
  about: z.enum(["view", "sector", "filter", "settings"]),
  title: z.string(),
  now: z.string(),
  asks: z.enum(["one", "many", "text", "nothing"]),
  options: z.array(option),
});

/** How it went. */
export const errandDone = z.strictObject({
  type: z.literal("errandDone"),
  source: envelope.source,
  id: z.int(),
  /** The picture, where one was to be drawn. */
  bytes: z.custom<Uint8Array>((data) => data instanceof Uint8Array).optional(),
  /** What can be chosen, where that was asked. */
  choices: z.array(viewChoice).optional(),
  /** Why it could not be done, as the browser says it; of a choice, why the page refuses it. */
  problem: z.string().optional(),
});
export type ErrandDone = z.infer<typeof errandDone>;
/** What comes back of an errand. */
export type ErrandResult = Pick<ErrandDone, "bytes" | "choices">;

/** The reader wants to save or copy what is shown. */
export const exportAsked = z.strictObject({ type: z.literal("export"), source: envelope.source });
