import { facets, noFilter, type RadarPageState, startState, tableColumns } from "@kommuneradar/charts";
import * as z from "zod";
import { readMessage } from "../protocol/envelope.js";
import { type SavedComparison, savedComparison } from "../protocol/saved-comparison.js";

const filter = z.object({
  query: z.string().catch(""),
  chosen: z.partialRecord(z.enum(facets), z.array(z.string())).catch(() => ({})),
});

/**
 * What of the radar page survives hiding it, reloading it and restarting VS Code. What another version has left that
 * cannot be read begins anew, each part for itself.
 */
const savedState = z.looseObject({
  mode: z.enum(["radar", "table"]).catch(startState.mode),
  filter: filter.catch(() => ({ query: "", chosen: {} })),
  sector: z.string().optional().catch(undefined),
  selected: z.string().optional().catch(undefined),
  sort: z.object({ column: z.enum(tableColumns), down: z.boolean() }).catch(startState.sort),
  detailsShare: z.number().min(15).max(45).catch(startState.detailsShare),
  ...savedComparison.shape,
  /** How far the page and its columns are scrolled, px, by the name of what scrolls. */
  scroll: z.record(z.string(), z.number()).catch(() => ({})),
});

export interface SavedRadar extends RadarPageState, SavedComparison {
  readonly scroll: Readonly<Record<string, number>>;
}

/** What of it the reader does to the page; what is compared is the host's to say. */
export function pageStateOf(saved: SavedRadar): RadarPageState {
  const { mode, filter, sector, selected, sort, detailsShare } = saved;
  return { mode, filter, sector, selected, sort, detailsShare };
}

/** The state the page begins with. */
export function beginState(stored: unknown): SavedRadar {
  const saved = readMessage(savedState, stored) ?? savedState.parse({});
  const { mode, sector, selected, sort, detailsShare, base, edition, scroll, filter } = saved;
  return {
    mode,
    sector,
    selected,
    sort,
    detailsShare,
    base,
    edition,
    scroll,
    filter: { query: filter.query, chosen: { ...noFilter.chosen, ...filter.chosen } },
  };
}
