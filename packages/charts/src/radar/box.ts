/** A rectangle of the picture, in px. */
export interface Box {
  readonly left: number;
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
}

interface Point {
  readonly x: number;
  readonly y: number;
}

export function overlap(a: Box, b: Box): boolean {
  return a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom;
}

export function squareAround({ x, y }: Point, half: number): Box {
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

/** Whether a line from one point to another has a part inside a box. */
export function meetsLine({ left, right, top, bottom }: Box, from: Point, to: Point): boolean {
  let [enters, leaves] = [0, 1];
  const sides = [
    { step: to.x - from.x, room: [left - from.x, right - from.x] },
    { step: to.y - from.y, room: [top - from.y, bottom - from.y] },
  ] as const;
  for (const { step, room } of sides) {
    if (step === 0 && (room[0] > 0 || room[1] < 0)) return false;
    if (step === 0) continue;
    const [a, b] = [room[0] / step, room[1] / step];
    enters = Math.max(enters, Math.min(a, b));
    leaves = Math.min(leaves, Math.max(a, b));
  }
  return enters < leaves;
}

/** The box with so much more on every side. */
export function grown({ left, top, right, bottom }: Box, by: number): Box {
  return { left: left - by, top: top - by, right: right + by, bottom: bottom + by };
}
