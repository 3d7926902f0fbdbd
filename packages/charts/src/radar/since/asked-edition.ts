import type { TimelineView } from "./timeline-view.js";

/**
 * Place of the edition to name and to point at: the one asked for last, whatever comes late of those asked for before
 * it; the one that is shown where nothing is asked for, or it is no longer there.
 */
export function placeToShow({ editions, at }: TimelineView, asked: string | undefined): number {
  const place = asked === undefined ? -1 : editions.findIndex(({ id }) => id === asked);
  return Math.min(Math.max(0, place < 0 ? at : place), editions.length - 1);
}

/** What is still waited for when a timeline has come. */
export function stillAsked({ editions, at }: TimelineView, asked: string | undefined): string | undefined {
  const isThere = editions.some(({ id }) => id === asked);
  return isThere && editions[at]?.id !== asked ? asked : undefined;
}
