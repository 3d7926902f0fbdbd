import type { TechnologyView } from "./view.js";

/** What a mark says beside its colour. */
export type MarkSigns = Pick<
  TechnologyView,
  "category" | "ring" | "overdue" | "departs" | "lags" | "movement"
>;

/** From this drawn radius signs can be told apart, px. */
export const leastForSigns = 4;
/** Between a disc and an outline, and how thick the outline is, px. */
export const outline = { gap: 2, width: 1.5 };
/** From one chevron to the next, and how long one is, px. */
export const chevron = { step: 4, depth: 3.5, half: 4 };
/** Half of the arc that says *behind in a sector*, degrees. */
export const lagHalfAngle = 55;

/** Radius of the middle of a mark's first, second, … outline, px. */
export function outlineRadius(radius: number, order: number): number {
  return radius + outline.gap + outline.width / 2 + order * (outline.gap + outline.width);
}

/** How far a mark reaches from its middle with all its signs, px. */
export function markReach(radius: number, { overdue, movement, lags }: MarkSigns): number {
  if (radius < leastForSigns) return radius;
  const rounds = Number(overdue) + Number(movement?.kind === "new");
  const outlines = rounds + Number(lags);
  const byOutlines = outlines === 0 ? radius : outlineRadius(radius, outlines - 1) + outline.width / 2;
  const chevrons = movement?.kind === "moved" ? Math.abs(movement.by) : 0;
  if (chevrons === 0) return byOutlines;
  return Math.max(byOutlines, outlineRadius(radius, rounds) + chevrons * chevron.step + outline.width / 2);
}
