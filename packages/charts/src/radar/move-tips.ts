import { num } from "./frame.js";
import { leastForSigns, type MarkSigns, outline } from "./mark-signs.js";

/**
 * What says that a technology moved: the disc runs out in a tip, as a map pin does, and each ring more adds one before
 * it. All lengths are px from the middle of the disc.
 */
export interface MoveTips {
  /** 1 towards the chart's centre, -1 away from it. */
  readonly towards: 1 | -1;
  /** Where the disc's own tip ends. */
  readonly pin: number;
  /** Where the tips before it end, from inside out. */
  readonly more: readonly number[];
  /** How thick those are along their direction. */
  readonly thickness: number;
}

/** Round spots that cover the tips: `along` their direction from the middle of the disc, px. */
export interface TipSpot {
  readonly along: number;
  readonly half: number;
}

/** Between two tips, along their direction, px. */
const parting = 2;

/** The tips of a mark that moved; `share` (0–1) of their full length where a neighbour stands in the way. */
export function moveTips(radius: number, { movement, overdue }: MarkSigns, share = 1): MoveTips | undefined {
  if (movement?.kind !== "moved" || movement.by === 0 || radius < leastForSigns) return undefined;
  // Past the outline that says *overdue*, if there is one.
  const past = overdue ? outline.gap + outline.width : 0;
  const pin = radius + (past + Math.max(4.5, radius * 0.7)) * share;
  const step = Math.max(3.6, radius * 0.48) * share;
  return {
    towards: movement.by > 0 ? 1 : -1,
    pin,
    more: Array.from({ length: Math.abs(movement.by) - 1 }, (_, index) => pin + (index + 1) * step),
    thickness: Math.max(1, step - parting * share),
  };
}

/** What of the tips stands out of the disc. */
export function tipSpots(radius: number, { pin, more }: MoveTips): TipSpot[] {
  const { slope, arm } = shapeOf(radius, pin);
  const middle = (radius + pin) / 2;
  return [
    { along: middle, half: (pin - middle) * slope },
    { along: pin, half: 1 },
    ...more.map((end) => ({ along: end - arm / slope / 2, half: arm })),
    ...more.map((end) => ({ along: end, half: 1 })),
  ];
}

/** How the pin's sides run: tangents of the disc. Half width per length, and half width of the tips before it. */
function shapeOf(radius: number, pin: number): { slope: number; arm: number } {
  const along = Math.sqrt(pin * pin - radius * radius);
  return { slope: radius / along, arm: Math.max(2.5, radius * 0.45) };
}

/** Outline of the disc with its tip, and of the tips before it. `direction` in degrees, clockwise from the right. */
export function tipsPath(x: number, y: number, radius: number, direction: number, tips: MoveTips): string {
  const angle = (direction * Math.PI) / 180;
  const [dx, dy] = [Math.cos(angle), Math.sin(angle)];
  const point = (along: number, across: number) =>
    `${num(x + dx * along - dy * across)} ${num(y + dy * along + dx * across)}`;
  const { pin, more, thickness } = tips;
  const { slope, arm } = shapeOf(radius, pin);
  const touch = (radius * radius) / pin;
  const wide = Math.sqrt(radius * radius - touch * touch);
  const disc = `M${point(pin, 0)}L${point(touch, wide)}A${num(radius)} ${num(radius)} 0 1 1 ${point(touch, -wide)}Z`;
  const back = arm / slope;
  const before = more.map((end) => {
    const inner = end - thickness;
    const corners = [
      point(end, 0),
      point(end - back, arm),
      point(inner - back, arm),
      point(inner, 0),
      point(inner - back, -arm),
      point(end - back, -arm),
    ];
    return `M${corners.join("L")}Z`;
  });
  return [disc, ...before].join("");
}
