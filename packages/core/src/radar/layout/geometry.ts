/** Fixed measures of every radar, in u. */
export const radarGeometry = {
  size: 1000,
  /** Outer radius of the outermost ring. */
  radius: 500,
  /** Exponent that gives the inner rings more room than equal widths would. */
  ringExponent: 0.6,
  /** Width of the strip of page background between two segments. */
  gutter: 24,
  /** The same where the ring names lie: at 9 o'clock, and at 3 o'clock when the segments are even in number. */
  ringNameGutter: 56,
  /** Radius of the clear centre. */
  clearCentre: 24,
  laneDepth: 28,
  /** A lane takes at most this share of its ring's width. */
  laneShare: 0.35,
} as const;

/** Point at an angle (radians, clockwise from 9 o'clock) and a distance from the centre, in u. */
export function radarPoint(angle: number, distance: number): { readonly x: number; readonly y: number } {
  const { radius } = radarGeometry;
  return { x: radius - distance * Math.cos(angle), y: radius - distance * Math.sin(angle) };
}
