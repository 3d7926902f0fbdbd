import {
  noProjectsFilter,
  type ProjectsPageState,
  projectFacets,
  projectsModes,
  projectsSortColumns,
  projectsStartState,
} from "@kommuneradar/charts";
import * as z from "zod";
import { readMessage } from "../protocol/envelope.js";
import type { ScrollPlaces } from "./keep-scroll.js";

/**
 * What of the projects page survives hiding it, reloading it and restarting VS Code. What another version has left that
 * cannot be read begins anew, each part for itself.
 */
const savedState = z.looseObject({
  mode: z.enum(projectsModes).catch(projectsStartState.mode),
  filter: z
    .object({
      query: z.string().max(200),
      chosen: z.partialRecord(z.enum(projectFacets), z.string()),
    })
    .catch(noProjectsFilter),
  opened: z.array(z.string()).catch(() => []),
  sort: z
    .object({ column: z.enum(projectsSortColumns), descending: z.boolean() })
    .nullable()
    .catch(null),
  /** How far the page is scrolled, px, by the name of what scrolls. */
  scroll: z.record(z.string(), z.number()).catch(() => ({})),
});

export interface SavedProjects extends ProjectsPageState {
  readonly scroll: ScrollPlaces;
}

/** The state the page begins with. */
export function beginProjectsState(stored: unknown): SavedProjects {
  const { mode, filter, opened, sort, scroll } = readMessage(savedState, stored) ?? savedState.parse({});
  return { mode, filter, opened, sort, scroll };
}
