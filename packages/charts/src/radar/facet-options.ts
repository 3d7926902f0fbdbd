import { alphabetOf } from "../text/alphabet.js";
import { radarWords } from "../text/radar.js";
import { type Facet, type FilterState, facets, filterStates, valuesOf } from "./filter.js";
import type { RadarView } from "./view.js";

export interface FacetOptions {
  readonly facet: Facet;
  readonly title: string;
  readonly options: readonly FacetOption[];
}

export interface FacetOption {
  readonly id: string;
  readonly title: string;
  /** Technologies it would show alone. */
  readonly count: number;
}

/** What there is to choose among, with counts; a facet with nothing to tell apart is left out. */
export function facetOptions(view: RadarView): FacetOptions[] {
  const words = radarWords(view.language);
  const titles: Readonly<Record<Facet, string>> = {
    ring: words.ring,
    category: words.segment,
    sector: words.usedInSector,
    state: words.state,
    owner: words.owner,
    tag: words.tag,
  };
  return facets
    .map((facet) => ({ facet, title: titles[facet], options: optionsOf(view, facet) }))
    .filter(({ options }) => options.length > 0);
}

function optionsOf(view: RadarView, facet: Facet): FacetOption[] {
  const counts = new Map<string, number>();
  for (const technology of view.technologies)
    for (const id of valuesOf(technology, facet)) counts.set(id, (counts.get(id) ?? 0) + 1);
  const option = (id: string, title: string) => ({ id, title, count: counts.get(id) ?? 0 });
  const words = radarWords(view.language);
  switch (facet) {
    case "ring":
      return view.rings.map(({ id, title }) => option(id, title));
    case "category":
      return view.categories.map(({ id, title }) => option(id, title));
    case "sector":
      return view.sectors.map(({ id, title }) => option(id, title));
    case "state":
      return filterStates
        .map((id: FilterState) => option(id, words.states[id]))
        .filter(({ count }) => count > 0);
    default: {
      const stated = [...counts.keys()].filter((id) => id !== "").sort(alphabetOf(view.language).compare);
      // All without an owner: nothing to tell apart.
      if (stated.length === 0) return [];
      const none = counts.has("") ? [option("", words.noneStated)] : [];
      return [...stated.map((id) => option(id, id)), ...none];
    }
  }
}
