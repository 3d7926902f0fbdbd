/** Geometry of a radar in unit space: a 1000 × 1000 u box, origin top left, y downwards. Only ever scaled. */
export interface RadarLayout {
  /** Of the box, in u. */
  readonly width: 1000;
  /** Of the box, in u. */
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
  /** Id of the ring in the radar. */
  readonly id: string;
  /** Distance from the centre of the chart, in u; of the innermost ring, the edge of the clear centre. */
  readonly inner: number;
  /** Distance from the centre of the chart, in u: at most 500. */
  readonly outer: number;
}

/** The part of the circle that a category takes. */
export interface Segment {
  /** Id of the category in the radar. */
  readonly category: string;
  /** Radians, clockwise from 9 o'clock. */
  readonly start: number;
  /** Radians, clockwise from 9 o’clock; greater than `start`, at most 2π. */
  readonly end: number;
  /** How far its edge keeps from the ray at `start`, in u: half a gutter. */
  readonly startGutter: number;
  /** How far its edge keeps from the ray at `end`, in u: half a gutter. */
  readonly endGutter: number;
}

/** A ring’s part of the lane of a cross-cutting category. */
export interface Lane {
  /** Id of the cross-cutting category; the first has the outermost lane of each ring. */
  readonly category: string;
  /** Id of the ring whose outer edge it lies at. */
  readonly ring: string;
  /** Distance from the centre of the chart, in u. */
  readonly inner: number;
  /** Distance from the centre of the chart, in u. */
  readonly outer: number;
  /** Some technology stands in it; an empty lane is there all the same. */
  readonly filled: boolean;
}

/** A technology in the picture: its centre and radius, in u. */
export interface Blip {
  /** Of the technology. */
  readonly id: string;
  /** Of the centre, in u from the left edge of the box, to three decimals. */
  readonly x: number;
  /** Of the centre, in u from the top of the box, to three decimals. */
  readonly y: number;
  /** In u, the same for every blip of a layout. */
  readonly r: number;
  /** Id of the ring it stands in. */
  readonly ring: string;
  /** Id of the category it stands in. */
  readonly category: string;
}
