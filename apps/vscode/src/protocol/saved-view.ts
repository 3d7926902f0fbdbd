import * as z from "zod";
import { compared } from "./compared.js";
import { viewSettings } from "./view-settings.js";
import { walkPath } from "./walk-path.js";

/** What a reader has made of an estimate: known to the host, and kept by the page when VS Code is restarted. */
export const savedView = z.object({
  settings: viewSettings.catch({}),
  compared: compared.catch({}),
  /** What each choice does to the total is open. */
  sensitivity: z.boolean().catch(false),
  /** The figure that is explained. */
  explanation: walkPath.nullable().catch(null),
});
export type SavedView = z.infer<typeof savedView>;
