import { fold } from "../text/fold.js";
import type { RadarView, TechnologyView } from "./view.js";

/** What a technology can be chosen by, besides words; within one of them any choice will do, between them all must. */
export const facets = ["ring", "category", "sector", "state", "owner", "tag"] as const;
export type Facet = (typeof facets)[number];

/** What a state of the filter means; a technology can be in several. */
export const filterStates = [
  "follows-rule",
  "departs",
  "overdue",
  "lags",
  "moved",
  "unplaced",
  "off-rings",
] as const;
export type FilterState = (typeof filterStates)[number];

/** Which technologies are shown. */
export interface RadarFilter {
  /** Words that must all occur in a technology's id, title, short form, category, owner, tags or summary. */
  readonly query: string;
  /** Ids (of owners and tags: the words themselves; "" for none stated) per facet; an empty list lets all pass. */
  readonly chosen: Readonly<Record<Facet, readonly string[]>>;
}

/** The filter of a radar that leaves everything in. */
export const noFilter: RadarFilter = {
  query: "",
  chosen: { ring: [], category: [], sector: [], state: [], owner: [], tag: [] },
};

/** How many choices are made, search not counted. */
export function countChosen({ chosen }: RadarFilter): number {
  return facets.reduce((sum, facet) => sum + chosen[facet].length, 0);
}

/** The filter with a choice added, or taken away where it is made. */
export function toggleChoice(filter: RadarFilter, facet: Facet, id: string): RadarFilter {
  const before = filter.chosen[facet];
  const after = before.includes(id) ? before.filter((other) => other !== id) : [...before, id];
  return { ...filter, chosen: { ...filter.chosen, [facet]: after } };
}

/** The technologies that pass; undefined when nothing is filtered, so that a page knows. */
export function filterTechnologies(view: RadarView, filter: RadarFilter): ReadonlySet<string> | undefined {
  const words = fold(filter.query)
    .split(/\s+/)
    .filter((word) => word !== "");
  if (words.length === 0 && countChosen(filter) === 0) return undefined;
  const asked = facets
    .map((facet) => ({ facet, ids: new Set(filter.chosen[facet]) }))
    .filter(({ ids }) => ids.size > 0);
  const passes = (technology: TechnologyView) => {
    if (!asked.every(({ facet, ids }) => valuesOf(technology, facet).some((id) => ids.has(id)))) return false;
    if (words.length === 0) return true;
    const text = searchText(technology);
    return words.every((word) => text.includes(word));
  };
  return new Set(view.technologies.filter(passes).map(({ id }) => id));
}

/** What a technology is under a facet. */
export function valuesOf(technology: TechnologyView, facet: Facet): readonly string[] {
  switch (facet) {
    case "ring":
      return technology.ring === null ? [] : [technology.ring];
    case "category":
      return [technology.category];
    case "sector":
      return technology.sectors.map(({ sector }) => sector);
    case "owner":
      return [technology.owner];
    case "tag":
      return technology.tags;
    case "state":
      return statesOf(technology);
  }
}

function statesOf({ state, followsRule, departs, overdue, lags, movement }: TechnologyView): FilterState[] {
  const holds: Readonly<Record<FilterState, boolean>> = {
    "follows-rule": followsRule,
    departs,
    overdue,
    lags,
    moved: movement !== null,
    unplaced: state === "unplaced",
    "off-rings": state === "not-relevant" || state === "phased-out",
  };
  return filterStates.filter((id) => holds[id]);
}

const searchTexts = new WeakMap<TechnologyView, string>();

function searchText(technology: TechnologyView): string {
  const known = searchTexts.get(technology);
  if (known !== undefined) return known;
  const { id, title, short, categoryTitle, owner, tags, summary } = technology;
  const text = fold([id, title, short, categoryTitle, owner, ...tags, summary].join("\n"));
  searchTexts.set(technology, text);
  return text;
}
