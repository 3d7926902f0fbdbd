import type { WalkPath } from "@kommuneradar/core";

/** A path as one text: the same for the same path. */
export function walkKey(path: WalkPath): string {
  return JSON.stringify(path);
}

/** Whether one path is another's beginning, and not all of it. */
export function isAbove(one: WalkPath, other: WalkPath): boolean {
  return one.length < other.length && walkKey(one) === walkKey(other.slice(0, one.length));
}
