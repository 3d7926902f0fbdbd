import { type RadarLayout, radarGeometry } from "@kommuneradar/core";
import { type Setting, textWidth } from "../text/text-width.js";
import { type Box, distanceTo, overlap, reachOf } from "./box.js";
import { type Frame, toPixels } from "./frame.js";
import { markReach } from "./mark-signs.js";
import type { RadarView } from "./view.js";

/** A drawn blip: its centre and radius in px. */
export interface PlacedMark {
  readonly id: string;
  readonly ring: string;
  readonly x: number;
  readonly y: number;
  readonly r: number;
  /** Radius with the signs around the disc. */
  readonly reach: number;
}

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
}

/** Between a blip, with its outline marks, and its name, px. */
const gap = 6;
/** Least room between a name and another blip, px. */
const clearance = 3;
const costs = { secondLine: 2, edge: 4, gutter: 12, outside: 3, nearOther: 6 };

/** Every place for a text, given as one or more ways to break it, best first; those over something are left out. */
export function candidatesFor(
  mark: PlacedMark,
  ways: readonly (readonly string[])[],
  setting: Setting,
  around: Surroundings,
): Candidate[] {
  return ways
    .flatMap((lines, way) =>
      positions(mark, lines, setting).map((candidate, position) => ({
        ...candidate,
        cost: position + way * costs.secondLine + crossings(candidate.box, mark, around),
      })),
    )
    .filter(({ box }) => isFree(box, mark, around))
    .sort((a, b) => a.cost - b.cost);
}

/** Right, left, below, above, then the diagonals. */
function positions(mark: PlacedMark, lines: readonly string[], setting: Setting): Omit<Candidate, "cost">[] {
  const { size } = setting;
  const width = Math.max(...lines.map((line) => textWidth(line, setting)));
  const lineHeight = size + 4;
  const height = lines.length * lineHeight;
  const away = mark.reach + gap;
  const aslant = mark.reach * 0.7 + gap - 1;
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
  ];
}

function isFree(box: Box, mark: PlacedMark, { frame, marks, taken }: Surroundings): boolean {
  const edge = 2;
  if (box.left < edge || box.top < edge || box.right > frame.size - edge || box.bottom > frame.size - edge)
    return false;
  return (
    !taken.some((other) => overlap(box, other)) &&
    marks.every((other) => other === mark || distanceTo(box, other.x, other.y) >= other.reach + clearance)
  );
}

/** What a text crosses: ring lines and lane edges, gutters, the rim; and whether it is nearer to a stranger. */
function crossings(box: Box, mark: PlacedMark, { frame, layout, marks }: Surroundings): number {
  const nearest = distanceTo(box, frame.centre, frame.centre) / frame.scale;
  const farthest = reachOf(box, frame.centre, frame.centre) / frame.scale;
  const edges = [
    ...layout.rings.map((ring) => ring.outer),
    ...layout.lanes.filter((lane) => lane.filled).map((lane) => lane.inner),
  ];
  const lines = edges.filter((edge) => edge > nearest && edge < farthest).length;
  const gutters = layout.segments.filter((segment) => crossesRay(box, segment.start, frame)).length;
  const outside = farthest > radarGeometry.radius ? 1 : 0;
  const strangers = marks.filter(
    (other) => other !== mark && distanceTo(box, other.x, other.y) < other.reach + 2 * gap,
  ).length;
  return lines * costs.edge + gutters * costs.gutter + outside * costs.outside + strangers * costs.nearOther;
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

/** The blips of a view in px. */
export function placeMarks({ layout, technologies }: RadarView, frame: Frame): PlacedMark[] {
  const signs = new Map(technologies.map((technology) => [technology.id, technology]));
  return layout.blips.map(({ id, ring, x, y, r }) => {
    const radius = r * frame.scale;
    const own = signs.get(id);
    const reach = own === undefined ? radius : markReach(radius, own);
    return { id, ring, x: toPixels(frame, x), y: toPixels(frame, y), r: radius, reach };
  });
}
