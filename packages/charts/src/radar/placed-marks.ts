import { type Frame, toPixels } from "./frame.js";
import { type MarkSigns, markReach } from "./mark-signs.js";
import { type MoveTips, moveTips, tipSpots } from "./move-tips.js";
import { type Spot, Spots } from "./spots.js";
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

/** Between a tip and another mark, px. */
const clearance = 1.5;
/** About as wide as a mark with its tip, px. */
const square = 24;
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
  // The outlines of marks, and the tips that are there already.
  const taken = new Spots(square);
  const outlines = marks.map(({ x, y, reach }): Spot => ({ x, y, r: reach }));
  for (const outline of outlines) taken.add(outline);
  return marks.map((mark, index) => {
    const own = signs.get(mark.id);
    const outline = outlines[index];
    if (own === undefined || outline === undefined || moveTips(mark.r, own) === undefined) return mark;
    const pointed = withLongestTips(mark, own, outline, taken);
    for (const spot of pointed.spots) taken.add(spot);
    return pointed;
  });
}

/** The mark with the longest tips that meet neither another mark nor the tips that are there already. */
function withLongestTips(mark: PlacedMark, signs: MarkSigns, outline: Spot, taken: Spots): PlacedMark {
  let last = mark;
  for (const tipShare of shares) {
    const tips = moveTips(mark.r, signs, tipShare);
    if (tips === undefined) return mark;
    last = { ...mark, tips, tipShare, spots: spotsOf(mark, tips) };
    if (!last.spots.some((spot) => taken.crowd(spot, clearance, outline))) return last;
  }
  return last;
}

function spotsOf({ x, y, r, inward }: PlacedMark, tips: MoveTips): Spot[] {
  const angle = (inward * Math.PI) / 180;
  return tipSpots(r, tips).map(({ along, half }) => ({
    x: x + Math.cos(angle) * along * tips.towards,
    y: y + Math.sin(angle) * along * tips.towards,
    r: half,
  }));
}
