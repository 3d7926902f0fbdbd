import { type EstimatePageState, type EstimateView, initialPageState } from "@kommuneradar/charts";
import * as z from "zod";
import { compared } from "../protocol/compared.js";
import { viewSettings } from "../protocol/view-settings.js";
import { walkPath } from "../protocol/walk-path.js";

/** What of the page survives hiding it and restarting VS Code. Sorting does not: the page opens as it is meant to. */
export const savedState = z.looseObject({
  allOccupations: z.boolean().default(false),
  search: z.string().default(""),
  wideOnly: z.boolean().default(false),
  open: z.array(z.string()).default([]),
  settings: viewSettings.default({}),
  compared: compared.default({}),
  sensitivity: z.boolean().default(false),
  explanation: walkPath.nullable().catch(null),
  /** How far the page and its parts are scrolled, px, by the name of what scrolls. */
  scroll: z.record(z.string(), z.number()).catch(() => ({})),
});
export type SavedState = z.infer<typeof savedState>;

/** The state the page begins with. */
export function beginState(view: EstimateView, saved: SavedState | undefined): EstimatePageState {
  const initial = initialPageState(view);
  if (saved === undefined) return initial;
  const { allOccupations, search, wideOnly, open } = saved;
  return { ...initial, allOccupations, search, wideOnly, open };
}
