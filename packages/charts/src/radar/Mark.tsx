import type { VNode } from "preact";
import { num } from "./frame.js";
import type { Look } from "./look.js";
import {
  chevron,
  lagHalfAngle,
  leastForSigns,
  type MarkSigns,
  outline,
  outlineRadius,
} from "./mark-signs.js";
import type { Movement } from "./view.js";

interface MarkProps {
  readonly look: Look;
  readonly signs: MarkSigns;
  readonly x: number;
  readonly y: number;
  readonly radius: number;
  /** Direction of the chart's centre, in degrees clockwise from the right; without it signs with a direction are left out. */
  readonly inward?: number;
}

/**
 * A technology's mark: a disc in its category's colour. Hollow: set against the rule. Dashed outline: review overdue.
 * Full outline: new. Chevrons towards or away from the centre: moved, one per ring. An arc on the outer side: behind in
 * a sector.
 */
export function Mark({ look, signs, x, y, radius, inward }: MarkProps): VNode {
  const { plain } = look;
  const color = look.colorOf(signs.category);
  const isNew = signs.movement?.kind === "new";
  const moved = signs.movement?.kind === "moved" ? signs.movement : undefined;
  const at = { cx: num(x), cy: num(y) };
  const stroked = { fill: "none", stroke: color, "stroke-width": outline.width };
  const next = Number(signs.overdue);
  return (
    <g>
      {plain ? (
        <circle
          {...at}
          r={num(Math.max(0.4, radius - outline.width / 2))}
          {...stroked}
          fill={look.palette.background}
        />
      ) : (
        <circle {...at} r={num(radius)} fill={color} />
      )}
      {radius >= leastForSigns && (
        <>
          {signs.departs && (
            <circle
              {...at}
              r={num(radius * 0.4)}
              {...(plain ? { ...stroked, "stroke-width": 1 } : { fill: look.groundOf(signs.ring) })}
            />
          )}
          {signs.overdue && (
            <circle {...at} r={num(outlineRadius(radius, 0))} {...stroked} stroke-dasharray="3 2.5" />
          )}
          {isNew && <circle {...at} r={num(outlineRadius(radius, next))} {...stroked} />}
          {inward !== undefined && moved && (
            <path
              d={chevrons(x, y, outlineRadius(radius, next), inward, moved)}
              {...stroked}
              stroke-linejoin="round"
              stroke-linecap="round"
            />
          )}
          {inward !== undefined && signs.lags && (
            <path
              d={outerArc(x, y, outlineRadius(radius, next + Number(isNew)), inward)}
              {...stroked}
              stroke-linecap="round"
            />
          )}
        </>
      )}
    </g>
  );
}

/** Chevrons from `start` px off the mark's middle: on the centre's side and pointing there, or the other way. */
function chevrons(
  x: number,
  y: number,
  start: number,
  inward: number,
  { by }: Movement & { kind: "moved" },
): string {
  const angle = ((by > 0 ? inward : inward + 180) * Math.PI) / 180;
  const [dx, dy] = [Math.cos(angle), Math.sin(angle)];
  const point = (along: number, across: number) =>
    `${num(x + dx * along - dy * across)} ${num(y + dy * along + dx * across)}`;
  return Array.from({ length: Math.abs(by) }, (_, index) => {
    const tip = start + (index + 1) * chevron.step;
    const back = tip - chevron.depth;
    return `M${point(back, -chevron.half)}L${point(tip, 0)}L${point(back, chevron.half)}`;
  }).join("");
}

/** A part of the outline, on the side away from the centre. */
function outerArc(x: number, y: number, radius: number, inward: number): string {
  const at = (degrees: number) => {
    const angle = ((inward + 180 + degrees) * Math.PI) / 180;
    return `${num(x + Math.cos(angle) * radius)} ${num(y + Math.sin(angle) * radius)}`;
  };
  return `M${at(-lagHalfAngle)}A${num(radius)} ${num(radius)} 0 0 1 ${at(lagHalfAngle)}`;
}
