import { type Box, squareAround } from "./box.js";
import { arcPath, type Frame, pointAt } from "./frame.js";

/** A line of text centred on an angle of a circle, in px. */
export interface ArcText {
  /** Radians, clockwise from 9 o'clock. */
  readonly angle: number;
  /** Distance of the baseline from the chart's centre. */
  readonly baseline: number;
  readonly width: number;
  /** Runs the other way, with its top towards the centre: reads left to right in the lower half. */
  readonly reversed: boolean;
}

/** Path for the text, half as long again as the text: a viewer drops the letters that run past a path's end. */
export function pathOf(frame: Frame, { angle, baseline, width, reversed }: ArcText): string {
  const half = Math.min((0.75 * width) / baseline, 0.95 * Math.PI);
  const distance = baseline / frame.scale;
  return reversed
    ? arcPath(frame, angle + half, angle - half, distance)
    : arcPath(frame, angle - half, angle + half, distance);
}

/** Small boxes that cover the text, so that names can keep off it. */
export function boxesAlong(frame: Frame, { angle, baseline, width, reversed }: ArcText, size: number): Box[] {
  const middle = baseline + (reversed ? -1 : 1) * size * 0.35;
  const half = width / 2 / middle;
  const steps = Math.max(1, Math.ceil(width / size));
  return Array.from({ length: steps + 1 }, (_, step) =>
    squareAround(pointAt(frame, angle - half + (2 * half * step) / steps, middle / frame.scale), size * 0.75),
  );
}
