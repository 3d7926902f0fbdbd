import { radarGeometry, radarPoint, type Segment } from "@kommuneradar/core";

/** How the 1000 u box lies in a picture of `size` px: only scaled and moved. */
export interface Frame {
  readonly size: number;
  /** Outside the box, for the names along the rim, in px. */
  readonly room: number;
  /** px per u. */
  readonly scale: number;
  /** Centre of the picture, in px, in both directions. */
  readonly centre: number;
  /** How much wider than Helvetica the font may be. */
  readonly textScale: number;
}

export function frameOf(size: number, room: number, textScale = 1): Frame {
  return { size, room, scale: (size - 2 * room) / radarGeometry.size, centre: size / 2, textScale };
}

/** u → px. */
export function toPixels({ room, scale }: Frame, u: number): number {
  return room + u * scale;
}

/** Point at an angle (clockwise from 9 o'clock) and a distance in u, in px. */
export function pointAt(
  frame: Frame,
  angle: number,
  distance: number,
): { readonly x: number; readonly y: number } {
  const { x, y } = radarPoint(angle, distance);
  return { x: toPixels(frame, x), y: toPixels(frame, y) };
}

/** Path text with two decimals: finer than a screen, short in a file. */
export function num(value: number): string {
  return String(Math.round(value * 100) / 100);
}

function xy(point: { readonly x: number; readonly y: number }): string {
  return `${num(point.x)} ${num(point.y)}`;
}

/** Angles where a segment's parallel edges cross a circle; the edges keep half a gutter from the rays. */
function edges(segment: Segment, distance: number): readonly [number, number] {
  const off = (gutter: number) => Math.asin(Math.min(1, gutter / distance));
  return [segment.start + off(segment.startGutter), segment.end - off(segment.endGutter)];
}

/** The least distance at which a segment's two edges have not met. */
function tip(segment: Segment, inner: number): number {
  let distance = Math.max(inner, segment.startGutter, segment.endGutter);
  while (distance < radarGeometry.radius) {
    const [start, end] = edges(segment, distance);
    if (start <= end) break;
    distance += 0.5;
  }
  return distance;
}

/** Outline of a segment between two distances. */
export function bandPath(frame: Frame, segment: Segment, inner: number, outer: number): string {
  const from = tip(segment, inner);
  const [outerStart, outerEnd] = edges(segment, outer);
  const [innerStart, innerEnd] = edges(segment, from);
  const large = (start: number, end: number) => (end - start > Math.PI ? 1 : 0);
  const arc = (distance: number) => num(distance * frame.scale);
  return [
    `M${xy(pointAt(frame, outerStart, outer))}`,
    `A${arc(outer)} ${arc(outer)} 0 ${large(outerStart, outerEnd)} 1 ${xy(pointAt(frame, outerEnd, outer))}`,
    `L${xy(pointAt(frame, innerEnd, from))}`,
    `A${arc(from)} ${arc(from)} 0 ${large(innerStart, innerEnd)} 0 ${xy(pointAt(frame, innerStart, from))}Z`,
  ].join("");
}

/** The outer edge of a segment's ring alone. */
export function ringLinePath(frame: Frame, segment: Segment, outer: number): string {
  const [start, end] = edges(segment, outer);
  return arcPath(frame, start, end, outer);
}

/** An arc from one angle to another; backwards (`end` < `start`) it runs counter-clockwise. `distance` in u. */
export function arcPath(frame: Frame, start: number, end: number, distance: number): string {
  const radius = num(distance * frame.scale);
  const large = Math.abs(end - start) > Math.PI ? 1 : 0;
  return `M${xy(pointAt(frame, start, distance))}A${radius} ${radius} 0 ${large} ${end > start ? 1 : 0} ${xy(pointAt(frame, end, distance))}`;
}
