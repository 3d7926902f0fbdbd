import type { RadarView, TechnologyView } from "./view.js";

interface Place {
  readonly id: string;
  readonly ring: string;
  /** Around the centre, clockwise from 9 o'clock, 0 to 2π. */
  readonly angle: number;
}

/**
 * The technology a key leads to from `id`: left and right around its ring, up to the next ring inward and down to the
 * next outward (empty rings are passed over), Home and End to the first and the last. Undefined for any other key.
 */
export function moveFrom(
  view: RadarView,
  technologies: readonly TechnologyView[],
  id: string,
  key: string,
): string | undefined {
  if (key === "Home") return technologies[0]?.id;
  if (key === "End") return technologies.at(-1)?.id;
  const places = placesOf(view, technologies);
  const here = places.find((place) => place.id === id);
  if (here === undefined) return undefined;
  if (key === "ArrowRight") return alongRing(places, here, 1);
  if (key === "ArrowLeft") return alongRing(places, here, -1);
  if (key === "ArrowUp") return toNextRing(view, places, here, -1);
  return key === "ArrowDown" ? toNextRing(view, places, here, 1) : undefined;
}

function placesOf({ layout }: RadarView, technologies: readonly TechnologyView[]): Place[] {
  const ids = new Set(technologies.map(({ id }) => id));
  const half = layout.width / 2;
  return layout.blips
    .filter((blip) => ids.has(blip.id))
    .map(({ id, ring, x, y }) => ({
      id,
      ring,
      angle: (Math.atan2(half - y, half - x) + 2 * Math.PI) % (2 * Math.PI),
    }))
    .sort((a, b) => a.angle - b.angle || (a.id < b.id ? -1 : 1));
}

function alongRing(places: readonly Place[], here: Place, step: 1 | -1): string | undefined {
  const ring = places.filter((place) => place.ring === here.ring);
  return ring[(ring.indexOf(here) + step + ring.length) % ring.length]?.id;
}

function toNextRing({ rings }: RadarView, places: readonly Place[], here: Place, step: 1 | -1): string {
  let ring = rings.findIndex(({ id }) => id === here.ring) + step;
  for (; ring >= 0 && ring < rings.length; ring += step) {
    const [nearest] = places
      .filter((place) => place.ring === rings[ring]?.id)
      .sort((a, b) => apart(a, here) - apart(b, here));
    if (nearest !== undefined) return nearest.id;
  }
  return here.id;
}

function apart(a: Place, b: Place): number {
  const between = Math.abs(a.angle - b.angle);
  return Math.min(between, 2 * Math.PI - between);
}
