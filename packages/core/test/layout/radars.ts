import type { Radar, Technology } from "../../src/index.ts";

export interface Shape {
  readonly categories: number;
  readonly rings: number;
  /** How many of the categories, the last ones, cut across. */
  readonly crossCutting?: number;
}

/** A radar of stated rings only; ring ids `r0` … from inside out, category ids `c0` …. */
export function radarOf(shape: Shape, technologies: readonly Technology[] = []): Radar {
  const ownCategories = shape.categories - (shape.crossCutting ?? 0);
  return {
    title: "Test",
    language: "en",
    rule: "none",
    rings: Array.from({ length: shape.rings }, (_, ring) => ({ id: `r${ring}`, title: `Ring ${ring}` })),
    categories: Array.from({ length: shape.categories }, (_, category) => ({
      id: `c${category}`,
      title: `Category ${category}`,
      crossCutting: category >= ownCategories,
    })),
    technologies,
  };
}

const nowhere = { start: { line: 0, character: 0 }, end: { line: 0, character: 0 } };

export function technology(id: string, category: number, ring?: number): Technology {
  return {
    id,
    title: id,
    aliases: [],
    category: `c${category}`,
    ...(ring === undefined ? {} : { ring: `r${ring}` }),
    areasOfUse: [],
    status: "active",
    dependsOn: [],
    relatesTo: [],
    tags: [],
    links: [],
    range: nowhere,
    idRange: nowhere,
    index: 0,
  };
}

export type Spread = "uniform" | "skewed" | "single";

/** Seeded technologies: over all cells alike, four in five in one cell, or all in one. */
export function technologies(count: number, shape: Shape, spread: Spread, seed = 1): Technology[] {
  const random = seeded(seed);
  return Array.from({ length: count }, (_, index) => {
    const category = Math.floor(random() * shape.categories);
    const ring = Math.floor(random() * shape.rings);
    const apart = spread === "uniform" || (spread === "skewed" && index % 5 === 0);
    return technology(`area-${seed}-${index}`, apart ? category : 0, apart ? ring : 0);
  });
}

/** Numbers in [0, 1), the same for the same seed (mulberry32). */
export function seeded(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 0x1_0000_0000;
  };
}
