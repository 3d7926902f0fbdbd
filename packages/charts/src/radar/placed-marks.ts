import { type Frame, toPixels } from "./frame.js";
import { type MarkSigns, markReach } from "./mark-signs.js";
import { type MoveTips, moveTips, tipSpots } from "./move-tips.js";
import type { RadarView } from "./view.js";

/** A drawn blip: its centre and radius in px. */
export interface PlacedMark {
  readonly id: string;
  readonly ring: string;
  readonly x: number;
  readonly y: number;
  readonly r: number;
  /** Radius with the outlines around the disc. */
  readonly reach: number;
  /** Direction of the chart's centre, in degrees clockwise from the right. */
  readonly inward: number;
  /** The tips that say it moved, as long as its neighbours let them be. */
  readonly tips: MoveTips | undefined;
  /** How long that is, as a share of their full length. */
  readonly tipShare: number;
  /** Round spots that cover the tips. */
  readonly spots: readonly Spot[];
}

export interface Spot {
  readonly x: number;
  readonly y: number;
  readonly r: number;
}

/** Between a tip and another mark, px. */
const clearance = 1.5;
/** Lengths a tip may have, as shares of its full one. */
const shares = [1, 0.9, 0.8, 0.7, 0.6, 0.5, 0.4];

/** The blips of a view in px. A tip that would meet another mark is shorter. */
export function placeMarks({ layout, technologies }: RadarView, frame: Frame): PlacedMark[] {
  const signs = new Map(technologies.map((technology) => [technology.id, technology]));
  const marks = layout.blips.map(({ id, ring, x, y, r }): PlacedMark => {
    const own = signs.get(id);
    const radius = r * frame.scale;
    const place = { x: toPixels(frame, x), y: toPixels(frame, y) };
    return {
      id,
      ring,
      ...place,
      r: radius,
      reach: own === undefined ? radius : markReach(radius, own),
      inward: (Math.atan2(frame.centre - place.y, frame.centre - place.x) * 180) / Math.PI,
      tips: undefined,
      tipShare: 1,
      spots: [],
    };
  });
  const tips: Spot[] = [];
  return marks.map((mark) => {
    const own = signs.get(mark.id);
    if (own === undefined || moveTips(mark.r, own) === undefined) return mark;
    const pointed = withLongestTips(mark, own, marks, tips);
    tips.push(...pointed.spots);
    return pointed;
  });
}

/** The mark with the longest tips that meet neither another mark nor the tips that are there already. */
function withLongestTips(
  mark: PlacedMark,
  signs: MarkSigns,
  marks: readonly PlacedMark[],
  tips: readonly Spot[],
): PlacedMark {
  const others = [
    ...marks.filter((other) => other !== mark).map(({ x, y, reach }) => ({ x, y, r: reach })),
    ...tips,
  ];
  const ways = shares.map((tipShare): PlacedMark => {
    const own = moveTips(mark.r, signs, tipShare);
    return own === undefined ? mark : { ...mark, tips: own, tipShare, spots: spotsOf(mark, own) };
  });
  const isFree = (spot: Spot) =>
    others.every(({ x, y, r }) => Math.hypot(x - spot.x, y - spot.y) >= r + spot.r + clearance);
  return ways.find(({ spots }) => spots.every(isFree)) ?? ways.at(-1) ?? mark;
}

function spotsOf({ x, y, r, inward }: PlacedMark, tips: MoveTips): Spot[] {
  const angle = (inward * Math.PI) / 180;
  return tipSpots(r, tips).map(({ along, half }) => ({
    x: x + Math.cos(angle) * along * tips.towards,
    y: y + Math.sin(angle) * along * tips.towards,
    r: half,
  }));
}
