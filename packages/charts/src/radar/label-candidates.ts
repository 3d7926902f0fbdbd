import { type RadarLayout, radarGeometry } from "@kommuneradar/core";
import { type Setting, textWidth } from "../text/text-width.js";
import { type Box, distanceTo, meetsLine, overlap, reachOf } from "./box.js";
import type { Frame } from "./frame.js";
import type { PlacedMark } from "./placed-marks.js";
import type { Trail } from "./since/ghost-plan.js";

/** One way to write a text beside a blip; the lower the cost, the better it reads. */
export interface Candidate {
  readonly lines: readonly string[];
  /** Left end, middle or right end, as `anchor` says. */
  readonly x: number;
  /** Baseline of the first line. */
  readonly y: number;
  readonly anchor: "start" | "middle" | "end";
  readonly size: number;
  readonly box: Box;
  readonly cost: number;
}

/** What a name must keep off, and what it had better not cross. */
export interface Surroundings {
  readonly frame: Frame;
  readonly layout: RadarLayout;
  readonly marks: readonly PlacedMark[];
  /** Ring names, lane names, rim names. */
  readonly taken: readonly Box[];
  /** Ways from where something stood. */
  readonly trails: readonly Trail[];
}

/** Between a blip, with its outline marks, and its name, px. */
const gap = 6;
/** Least room between a name and another blip, px. */
const clearance = 3;
/** Least room between a name and a tip, px. */
const tipClearance = 2;
/** Another blip must be so many times further from a name than its own is. */
const ownership = 1.3;
/** A line this near to a text is touched by it, px. */
const touch = 2;
const costs = {
  secondLine: 2,
  ringLine: 4,
  laneEdge: 2,
  gutter: 12,
  outside: 3,
  nearOther: 6,
  aside: 1,
  pushed: 8,
  elsewhere: 20,
  trail: 18,
};

/** Every place for a text, given as one or more ways to break it, best first; those over something are left out. */
export function candidatesFor(
  mark: PlacedMark,
  ways: readonly (readonly string[])[],
  setting: Setting,
  around: Surroundings,
): Candidate[] {
  const places = ways.flatMap((lines, way) =>
    positions(mark, lines, setting).map((place) => ({ ...place, cost: place.cost + way * costs.secondLine })),
  );
  const near = { ...around, marks: marksNear(mark, places, around.marks) };
  return places
    .filter(({ box }) => isFree(box, mark, near))
    .map((place) => ({ ...place, cost: place.cost + crossings(place.box, mark, near) }))
    .sort((a, b) => a.cost - b.cost);
}

/** The marks, its own among them, that any of the places can have something to do with. */
function marksNear(
  mark: PlacedMark,
  places: readonly Candidate[],
  marks: readonly PlacedMark[],
): readonly PlacedMark[] {
  const farthest = Math.max(0, ...places.map(({ box }) => distanceTo(box, mark.x, mark.y) - mark.r));
  const widest = Math.max(...marks.map(markExtent));
  const room = widest + Math.max(2 * gap, ownership * Math.max(1, farthest));
  const [left, right] = [
    Math.min(...places.map(({ box }) => box.left)),
    Math.max(...places.map(({ box }) => box.right)),
  ];
  const [top, bottom] = [
    Math.min(...places.map(({ box }) => box.top)),
    Math.max(...places.map(({ box }) => box.bottom)),
  ];
  return marks.filter(({ x, y }) => distanceTo({ left, right, top, bottom }, x, y) <= room);
}

function markExtent({ reach, tips }: PlacedMark): number {
  return tips === undefined ? reach : Math.max(reach, tips.pin, ...tips.more);
}

/** Beside the disc; beside the tips too, for a text that they would meet. */
function positions(mark: PlacedMark, lines: readonly string[], setting: Setting): Candidate[] {
  const at = (reach: number, cost: number) =>
    positionsAt(mark, reach, lines, setting).map((place, position) => ({
      ...place,
      cost: Math.min(position, costs.pushed) + cost,
    }));
  if (mark.tips === undefined) return at(mark.reach, 0);
  const { pin, more } = mark.tips;
  return [...at(mark.reach, 0), ...at(Math.max(pin, ...more) - gap / 2, costs.aside)];
}

/** Right, left, below, above, then the diagonals, then the first four pushed a little aside. */
function positionsAt(
  mark: PlacedMark,
  reach: number,
  lines: readonly string[],
  setting: Setting,
): Omit<Candidate, "cost">[] {
  const { size } = setting;
  const width = Math.max(...lines.map((line) => textWidth(line, setting)));
  const lineHeight = size + 4;
  const height = lines.length * lineHeight;
  const away = reach + gap;
  const aslant = reach * 0.7 + gap - 1;
  const at = (anchor: Candidate["anchor"], x: number, middle: number) => {
    const left = anchor === "start" ? x : anchor === "end" ? x - width : x - width / 2;
    const top = middle - height / 2;
    // Letters without descenders stand in the upper part of their line: the baseline is a quarter up from its end.
    return {
      lines,
      anchor,
      x,
      y: top + lineHeight * 0.76,
      size,
      box: { left, right: left + width, top, bottom: top + height },
    };
  };
  const below = mark.y + away + height / 2 - 1;
  const above = mark.y - away - height / 2 + 1;
  const lower = mark.y + aslant + height / 2 - 4;
  const upper = mark.y - aslant - height / 2 + 4;
  return [
    at("start", mark.x + away, mark.y),
    at("end", mark.x - away, mark.y),
    at("middle", mark.x, below),
    at("middle", mark.x, above),
    at("start", mark.x + aslant, lower),
    at("start", mark.x + aslant, upper),
    at("end", mark.x - aslant, lower),
    at("end", mark.x - aslant, upper),
    ...[size * 0.6, -size * 0.6].flatMap((aside) => [
      at("start", mark.x + away, mark.y + aside),
      at("end", mark.x - away, mark.y + aside),
    ]),
    ...[width * 0.3, -width * 0.3].flatMap((aside) => [
      at("middle", mark.x + aside, below),
      at("middle", mark.x + aside, above),
    ]),
  ];
}

function isFree(box: Box, mark: PlacedMark, { frame, marks, taken }: Surroundings): boolean {
  const edge = 2;
  if (box.left < edge || box.top < edge || box.right > frame.size - edge || box.bottom > frame.size - edge)
    return false;
  const own = Math.max(1, distanceTo(box, mark.x, mark.y) - mark.r);
  return (
    !taken.some((other) => overlap(box, other)) &&
    marks.every((other) => {
      const room = other === mark ? tipClearance : clearance;
      if (other.spots.some(({ x, y, r }) => distanceTo(box, x, y) < r + room)) return false;
      if (other === mark) return true;
      const away = distanceTo(box, other.x, other.y);
      // A name that is nearer to another blip is read as that one's.
      return away >= other.reach + clearance && away - other.r >= own * ownership;
    })
  );
}

/** What a text crosses: ring lines and lane edges, gutters, the rim; and whether it is nearer to a stranger. */
function crossings(box: Box, mark: PlacedMark, { frame, layout, marks, trails }: Surroundings): number {
  const nearest = (distanceTo(box, frame.centre, frame.centre) - touch) / frame.scale;
  const farthest = (reachOf(box, frame.centre, frame.centre) + touch) / frame.scale;
  const crossed = (edge: number) => edge > nearest && edge < farthest;
  const rings = layout.rings.filter((ring) => crossed(ring.outer)).length;
  const lanes = layout.lanes.filter((lane) => lane.filled && crossed(lane.inner)).length;
  const gutters = layout.segments.filter((segment) => crossesRay(box, segment.start, frame)).length;
  const outside = farthest > radarGeometry.radius ? 1 : 0;
  const strangers = marks.filter(
    (other) => other !== mark && distanceTo(box, other.x, other.y) < other.reach + 2 * gap,
  ).length;
  return (
    rings * costs.ringLine +
    lanes * costs.laneEdge +
    gutters * costs.gutter +
    outside * costs.outside +
    strangers * costs.nearOther +
    trails.filter(({ from, to }) => meetsLine(box, from, to)).length * costs.trail +
    shareElsewhere(box, mark, { frame, layout }) * costs.elsewhere
  );
}

/** How much of a text (0–1) lies in another ring than its mark: it is read as that ring's. */
function shareElsewhere(
  { left, right, top, bottom }: Box,
  mark: PlacedMark,
  { frame, layout }: Pick<Surroundings, "frame" | "layout">,
): number {
  const band = layout.rings.find(({ id }) => id === mark.ring);
  if (band === undefined) return 0;
  const samples = [0.1, 0.3, 0.5, 0.7, 0.9].flatMap((across) =>
    [0.25, 0.75].map((down) => ({ x: left + (right - left) * across, y: top + (bottom - top) * down })),
  );
  // Inside the innermost ring and outside the outermost lies no other.
  const from = band === layout.rings[0] ? 0 : band.inner;
  const to = band === layout.rings.at(-1) ? Number.POSITIVE_INFINITY : band.outer;
  const elsewhere = samples.filter(({ x, y }) => {
    const away = Math.hypot(x - frame.centre, y - frame.centre) / frame.scale;
    return away < from || away > to;
  });
  return elsewhere.length / samples.length;
}

/** Whether a box lies on the ray that leaves the centre at an angle. */
function crossesRay(box: Box, angle: number, frame: Frame): boolean {
  const [dx, dy] = [-Math.cos(angle), -Math.sin(angle)];
  const corners = [
    [box.left, box.top],
    [box.right, box.top],
    [box.left, box.bottom],
    [box.right, box.bottom],
  ] as const;
  const sides = corners.map(([x, y]) => Math.sign(dx * (y - frame.centre) - dy * (x - frame.centre)));
  const ahead = corners.some(([x, y]) => dx * (x - frame.centre) + dy * (y - frame.centre) > 0);
  return ahead && new Set(sides).size > 1;
}
