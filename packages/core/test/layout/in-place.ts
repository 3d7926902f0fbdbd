import type { Blip, RadarLayout } from "../../src/index.ts";

/** Pairs of blips nearer than a diameter and the gap asked for (1.5 u, or a quarter of the radius). */
export function crowdedPairs(layout: RadarLayout): [string, string][] {
  const least = 2 * layout.blipRadius + Math.min(1.5, layout.blipRadius / 4) - 0.003;
  const byX = [...layout.blips].sort((a, b) => a.x - b.x);
  return byX.flatMap((blip, index) => {
    const near: [string, string][] = [];
    for (let other = index + 1; other < byX.length; other++) {
      const next = byX[other] as Blip;
      if (next.x - blip.x > least) break;
      if (Math.hypot(next.x - blip.x, next.y - blip.y) < least) near.push([blip.id, next.id]);
    }
    return near;
  });
}

/** Blips that are not wholly inside their ring, lane and segment, or that touch a ring name's gutter. */
export function strays(layout: RadarLayout): string[] {
  return layout.blips.filter((blip) => !isInside(layout, blip)).map((blip) => blip.id);
}

function isInside(layout: RadarLayout, blip: Blip): boolean {
  const ring = layout.rings.find((band) => band.id === blip.ring);
  if (ring === undefined) return false;
  const lanes = layout.lanes.filter((lane) => lane.ring === blip.ring);
  const lane = lanes.find((candidate) => candidate.category === blip.category);
  const inner = lane?.inner ?? ring.inner;
  const outer = lane?.outer ?? Math.min(ring.outer, ...lanes.map((own) => own.inner));
  const [x, y] = [blip.x - 500, blip.y - 500];
  const distance = Math.hypot(x, y);
  if (distance - blip.r < inner || distance + blip.r > outer) return false;
  return lane === undefined ? isInSegment(layout, blip, x, y) : keepsOffRingNames(layout, blip, x, y);
}

function isInSegment(layout: RadarLayout, blip: Blip, x: number, y: number): boolean {
  const segment = layout.segments.find((candidate) => candidate.category === blip.category);
  if (segment === undefined) return false;
  const angle = (Math.atan2(-y, -x) + 2 * Math.PI) % (2 * Math.PI);
  if (angle < segment.start || angle > segment.end) return false;
  return (
    distanceToRay(segment.start, x, y) >= segment.startGutter + blip.r &&
    distanceToRay(segment.end, x, y) >= segment.endGutter + blip.r
  );
}

function keepsOffRingNames(layout: RadarLayout, blip: Blip, x: number, y: number): boolean {
  const mirrored = layout.segments.length > 0 && layout.segments.length % 2 === 0;
  return (x > 0 && !mirrored) || Math.abs(y) >= 28 + blip.r;
}

/** Distance from a point to the ray that leaves the centre at an angle (clockwise from 9 o'clock). */
function distanceToRay(angle: number, x: number, y: number): number {
  const [dx, dy] = [-Math.cos(angle), -Math.sin(angle)];
  return x * dx + y * dy > 0 ? Math.abs(x * dy - y * dx) : Math.hypot(x, y);
}
