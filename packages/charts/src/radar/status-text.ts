import { radarWords } from "../text/radar.js";
import { filterTechnologies } from "./filter.js";
import { inSector } from "./in-sector.js";
import type { RadarPageState } from "./page-state.js";
import type { RadarView, TechnologyState } from "./view.js";

/** How much is shown: all, what passes a filter, or what is assessed for a sector. */
export function statusText(view: RadarView, found: number | undefined): string {
  const words = radarWords(view.language);
  const count = (...states: TechnologyState[]) =>
    view.technologies.filter(({ state }) => states.includes(state)).length;
  const { sector } = view;
  const matches = found === undefined ? "" : words.matches(found, view.technologies.length);
  if (sector !== undefined) {
    const others = count("not-in-sector");
    const assessed = count("placed", "unplaced");
    return [`${sector.title}: ${words.sectorLine(assessed, others)}`, matches].filter(Boolean).join(" · ");
  }
  return matches || words.overview(view.technologies.length, count("unplaced"));
}

/** What a filter or a choice of sector leaves, in words; "" without either. */
export function filterCount(whole: RadarView, state: Pick<RadarPageState, "filter" | "sector">): string {
  const sector = whole.sectors.find(({ id }) => id === state.sector);
  const view = sector === undefined ? whole : inSector(whole, sector);
  const found = filterTechnologies(view, state.filter)?.size;
  return found === undefined && sector === undefined ? "" : statusText(view, found);
}
