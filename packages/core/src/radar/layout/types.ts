/** Geometry of a radar in unit space: a 1000 × 1000 u box, origin top left, y downwards. Only ever scaled. */
export interface RadarLayout {
  readonly width: 1000;
  readonly height: 1000;
  /** From inside out; `outer` of ring k of n is 500·(k/n)^0.6. */
  readonly rings: readonly RingBand[];
  /** Categories that are not cross-cutting, clockwise from 9 o'clock, in file order. */
  readonly segments: readonly Segment[];
  /** One per cross-cutting category and ring. */
  readonly lanes: readonly Lane[];
  /** Radius of every blip of this chart, in u. */
  readonly blipRadius: number;
  /** By id. */
  readonly blips: readonly Blip[];
  /** Active technologies without a ring ("Uten anbefaling"), by id. */
  readonly unplaced: readonly string[];
  /** Technologies off the rings, with their state, by id. */
  readonly offRings: readonly { readonly id: string; readonly status: "not-relevant" | "phased-out" }[];
}

/** Radii of a ring, in u. */
export interface RingBand {
  readonly id: string;
  readonly inner: number;
  readonly outer: number;
}

/** The part of the circle that a category takes. */
export interface Segment {
  readonly category: string;
  /** Radians, clockwise from 9 o'clock. */
  readonly start: number;
  readonly end: number;
  /** How far the segment's edges keep from the rays at `start` and `end`, in u: half a gutter. */
  readonly startGutter: number;
  readonly endGutter: number;
}

/** A ring’s part of the lane of a cross-cutting category. */
export interface Lane {
  readonly category: string;
  readonly ring: string;
  readonly inner: number;
  readonly outer: number;
  readonly filled: boolean;
}

/** A technology in the picture: its centre and radius, in u. */
export interface Blip {
  readonly id: string;
  readonly x: number;
  readonly y: number;
  readonly r: number;
  readonly ring: string;
  readonly category: string;
}
