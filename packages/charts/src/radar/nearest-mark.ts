import type { PlacedMark } from "./label-candidates.js";

/** How far from a mark's middle a pointer may be and still mean it, px: small marks are as easy to hit as large ones. */
const reach = 16;

/** The mark nearest to a point of the picture, within 16 px, or under it. */
export function nearestMark(marks: Iterable<PlacedMark>, x: number, y: number): string | undefined {
  let best: { readonly id: string; readonly away: number } | undefined;
  for (const { id, x: markX, y: markY, r } of marks) {
    const away = Math.hypot(markX - x, markY - y);
    if (away <= Math.max(reach, r) && (best === undefined || away < best.away)) best = { id, away };
  }
  return best?.id;
}
