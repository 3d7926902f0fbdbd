import type { RadarView, RingView } from "./view-model.js";

/** A ring with how many technologies stand in it. */
export interface RingCount extends Pick<RingView, "id" | "title"> {
  /** Technologies in the ring; 0 where there is none. */
  readonly count: number;
}

/** How many technologies stand in each ring, from inside out. */
export function ringCounts({
  rings,
  technologies,
}: Pick<RadarView, "technologies"> & {
  readonly rings: readonly Pick<RingView, "id" | "title">[];
}): RingCount[] {
  const counts = new Map<string, number>();
  for (const { ring } of technologies) if (ring !== null) counts.set(ring, (counts.get(ring) ?? 0) + 1);
  return rings.map(({ id, title }) => ({ id, title, count: counts.get(id) ?? 0 }));
}
