import * as z from "zod";
import { readMessage } from "../protocol/envelope.js";
import { reportChoice } from "../protocol/report-choice.js";

/** What of the report page survives hiding it, reloading it and restarting VS Code. */
const savedState = z.looseObject({
  /** undefined: nobody has chosen. */
  choice: reportChoice.optional().catch(undefined),
  /** Parts that are folded, by their ids. */
  closed: z.array(z.string()).catch([]),
  /** How far the page is scrolled, px, by the name of what scrolls. */
  scroll: z.record(z.string(), z.number()).catch(() => ({})),
});
export type SavedReportPage = z.infer<typeof savedState>;

/** The state the page begins with; what cannot be read begins anew. */
export function beginReportState(stored: unknown): SavedReportPage {
  return readMessage(savedState, stored) ?? savedState.parse({});
}
