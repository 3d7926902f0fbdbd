import type { RadarDiff } from "./types.js";

/** What a picture marks of a technology: new on the rings, or moved by so many rings (> 0 = inward) from a ring. */
export type RadarMovement =
  | { readonly kind: "moved"; readonly by: number; readonly from: string }
  | { readonly kind: "new" };

/** The marks of a diff by the newer ids. What stood off the rings or without a ring before is new on them. */
export function movementsOf(diff: RadarDiff): Readonly<Record<string, RadarMovement>> {
  const appeared = [...diff.added, ...diff.placed.map(({ id }) => id), ...diff.revived.map(({ id }) => id)];
  return Object.fromEntries([
    ...appeared.map((id) => [id, { kind: "new" }] as const),
    ...diff.moved.map(({ id, by, from }) => [id, { kind: "moved", by, from }] as const),
  ]);
}
