import * as z from "zod";
import { readMessage } from "../protocol/envelope.js";

/** What of the plan page survives hiding it, reloading it and restarting VS Code. */
const savedState = z.looseObject({
  /** How far the page is scrolled, px, by the name of what scrolls. */
  scroll: z.record(z.string(), z.number()).catch(() => ({})),
});

/** The state the page begins with; what cannot be read begins anew. */
export function beginPlanState(stored: unknown): z.infer<typeof savedState> {
  return readMessage(savedState, stored) ?? savedState.parse({});
}
