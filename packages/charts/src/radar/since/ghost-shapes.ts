import { num } from "../frame.js";

interface Point {
  readonly x: number;
  readonly y: number;
}

/** A round thing in the picture: its middle and its radius, px. */
export interface Disc extends Point {
  readonly r: number;
}

/** Between a disc and what leads to it, px. */
const gap = 2;
/** Half the width of a trail where it begins and, at most, before its head, px. */
const half = { start: 0.5, most: 2 };
/** A head of an arrow, at most: its length and half its width, px. */
const head = { length: 10, half: 5.5 };

/**
 * An arrow from where a technology stood to where it stands, growing on its way, so that even a part of it tells the
 * direction; "" where the two are too close for one. All lengths in px.
 */
export function trailPath(from: Disc, to: Disc): string {
  const apart = Math.hypot(to.x - from.x, to.y - from.y);
  const [start, end] = [from.r + gap, apart - to.r - gap];
  const length = end - start;
  if (length < 3) return "";
  const [dx, dy] = [(to.x - from.x) / apart, (to.y - from.y) / apart];
  const point = (along: number, across: number) =>
    `${num(from.x + dx * along - dy * across)} ${num(from.y + dy * along + dx * across)}`;
  // Small marks have small arrows, and a short way has not room for more than a head.
  const size = Math.min(1, Math.max(0.45, to.r / 7));
  const tip = Math.min(head.length * size, length * 0.6);
  const wide = tip * (head.half / head.length);
  const neck = Math.min(half.most * size, wide * 0.4);
  return `M${[
    point(start, half.start * size),
    point(end - tip, neck),
    point(end - tip, wide),
    point(end, 0),
    point(end - tip, -wide),
    point(end - tip, -neck),
    point(start, -half.start * size),
  ].join("L")}Z`;
}

/** A cross inside a disc. */
export function crossPath({ x, y, r }: Disc): string {
  const arm = r * 0.45;
  return `M${num(x - arm)} ${num(y - arm)}L${num(x + arm)} ${num(y + arm)}M${num(x + arm)} ${num(y - arm)}L${num(x - arm)} ${num(y + arm)}`;
}
