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
/** Radius of the middle of a mark's first, second, … outline, px. */
export function outlineRadius(radius: number, order: number): number {
  return radius + outline.gap + outline.width / 2 + order * (outline.gap + outline.width);
}

/** How far a mark reaches from its middle with its outlines, px; its tips reach further, on one side. */
export function markReach(radius: number, { overdue, movement }: MarkSigns): number {
  if (radius < leastForSigns) return radius;
  const outlines = Number(overdue) + Number(movement?.kind === "new");
  return outlines === 0 ? radius : outlineRadius(radius, outlines - 1) + outline.width / 2;
}
