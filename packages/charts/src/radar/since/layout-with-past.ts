import {
  type LayoutEntry,
  layoutCells,
  placeTechnology,
  type Radar,
  type RadarLayout,
  type Technology,
} from "@kommuneradar/core";

type Blip = RadarLayout["blips"][number];

/** A radar's layout, with room kept where its technologies stood in others. */
export interface LayoutWithPast {
  /** Of the radar itself: what is no more is in no list of it. */
  readonly layout: RadarLayout;
  /** Where a technology of one of the radars stands or stood, by `cellOf`; without what no ring of today holds. */
  readonly placeOf: (cell: string) => Blip | undefined;
}

/** A technology in a ring and a category: the same in all radars that have it there, whatever its id became. */
export function cellOf(radar: Radar, technology: Technology): string | undefined {
  if (technology.status !== "active") return undefined;
  const { ring } = placeTechnology(radar, technology);
  return ring && [technology.aliases[0] ?? technology.id, technology.category, ring].join("\n");
}

/** Every place that a technology has had in some radars, once each. */
export type Past = ReadonlyMap<string, LayoutEntry>;

/** Every place that a technology has had in these radars. */
export function pastOf(radars: readonly Radar[]): Past {
  const past = new Map<string, LayoutEntry>();
  for (const radar of radars) {
    for (const technology of radar.technologies) {
      const cell = cellOf(radar, technology);
      if (cell === undefined || past.has(cell)) continue;
      const [placedAs = "", category = "", ring = ""] = cell.split("\n");
      // No id of a file has such a character.
      past.set(cell, { id: `\u0000${cell}`, placedAs, category, ring, status: "active" });
    }
  }
  return past;
}

/**
 * Lays out a radar together with what stood elsewhere in others. Every place that any of them takes is one technology's
 * alone: nothing stands where another stood, and between one radar and the next only what changed moves.
 */
export function layoutWithPast(radar: Radar, past: Past): LayoutWithPast {
  const places = new Map<string, string>();
  const entries: LayoutEntry[] = radar.technologies.map((technology) => {
    const { id, aliases, category, status } = technology;
    const cell = cellOf(radar, technology);
    if (cell !== undefined && !places.has(cell)) places.set(cell, id);
    return { id, placedAs: aliases[0], category, ring: placeTechnology(radar, technology).ring, status };
  });
  const [rings, categories] = [idsOf(radar.rings), idsOf(radar.categories)];
  const gone = [...past].filter(
    ([cell, { category, ring }]) =>
      !places.has(cell) && ring !== undefined && rings.has(ring) && categories.has(category),
  );
  for (const [cell, { id }] of gone) places.set(cell, id);
  const together = layoutCells(radar, [...entries, ...gone.map(([, entry]) => entry)]);
  const blips = new Map(together.blips.map((blip) => [blip.id, blip]));
  const empty = new Set(gone.map(([, { id }]) => id));
  return {
    layout: { ...together, blips: together.blips.filter(({ id }) => !empty.has(id)) },
    placeOf: (cell) => blips.get(places.get(cell) ?? ""),
  };
}

const idsOf = (list: readonly { readonly id: string }[]) => new Set(list.map(({ id }) => id));
