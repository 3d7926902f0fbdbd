/** A rectangle of the picture, in px. */
export interface Box {
  readonly left: number;
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
}

export function overlap(a: Box, b: Box): boolean {
  return a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom;
}

export function squareAround({ x, y }: { readonly x: number; readonly y: number }, half: number): Box {
  return { left: x - half, right: x + half, top: y - half, bottom: y + half };
}

/** Least distance from a point to a box; 0 inside it. */
export function distanceTo({ left, right, top, bottom }: Box, x: number, y: number): number {
  return Math.hypot(Math.max(left - x, 0, x - right), Math.max(top - y, 0, y - bottom));
}

/** Greatest distance from a point to a corner of a box. */
export function reachOf({ left, right, top, bottom }: Box, x: number, y: number): number {
  return Math.hypot(Math.max(x - left, right - x), Math.max(y - top, bottom - y));
}

/** The box with so much more on every side. */
export function grown({ left, top, right, bottom }: Box, by: number): Box {
  return { left: left - by, top: top - by, right: right + by, bottom: bottom + by };
}
