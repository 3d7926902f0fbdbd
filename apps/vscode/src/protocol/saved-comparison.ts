import * as z from "zod";
import { base } from "./base.js";

/** What a radar page shows beside the radar: known to the host, and kept by the page when VS Code is restarted. */
export const savedComparison = z.object({
  /** What the radar is compared with. */
  base: base.nullable().catch(null),
  /** The timeline is open at this edition ("" for the file as it stands); null while it is closed. */
  edition: z.string().nullable().catch(null),
});
export type SavedComparison = z.infer<typeof savedComparison>;
