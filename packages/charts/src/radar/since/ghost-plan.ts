import { type Frame, toPixels } from "../frame.js";
import type { PlacedMark } from "../placed-marks.js";
import type { RadarView } from "../view-model.js";
import type { Disc } from "./ghost-shapes.js";

/** The way of a technology from where it stood to where it stands, px. */
export interface Trail {
  readonly from: Disc;
  readonly to: Disc;
}

/** Where what changed stood. */
export interface GhostPlan {
  /** By technology. */
  readonly discs: ReadonlyMap<string, Disc>;
  /** Of those that stand elsewhere now, by technology. */
  readonly trails: ReadonlyMap<string, Trail>;
}

export function planGhosts(
  { since, layout }: RadarView,
  frame: Frame,
  marks: readonly PlacedMark[],
): GhostPlan {
  const r = layout.blipRadius * frame.scale;
  const ghosts = since?.ghosts ?? [];
  const discs = new Map(
    ghosts.map(({ id, x, y }) => [id, { x: toPixels(frame, x), y: toPixels(frame, y), r }] as const),
  );
  const moved = new Set(ghosts.filter((ghost) => ghost.moved).map(({ id }) => id));
  const trails = new Map<string, Trail>();
  for (const { id, x, y, reach } of marks) {
    const from = moved.has(id) ? discs.get(id) : undefined;
    if (from !== undefined) trails.set(id, { from, to: { x, y, r: reach } });
  }
  return { discs, trails };
}
