import type { VNode } from "preact";
import { num } from "./frame.js";
import type { Look } from "./look.js";
import { leastForSigns, type MarkSigns, outline, outlineRadius } from "./mark-signs.js";
import { type MoveTips, moveTips, tipsPath } from "./move-tips.js";

interface MarkProps {
  readonly look: Look;
  readonly signs: MarkSigns;
  readonly x: number;
  readonly y: number;
  readonly radius: number;
  /** Direction of the chart's centre, in degrees clockwise from the right; without it tips are left out. */
  readonly inward?: number;
  /** How long the tips that say it moved are, as a share (0–1) of their full length. */
  readonly tipShare?: number;
}

/** Of the ground round a disc with a tip, px: a neighbour or a line beside it is not taken for a part of it. */
const haloWidth = 1.5;

/**
 * A technology's mark: a disc in its category's colour. Hollow: set against the rule. Dashed outline: review overdue.
 * Full outline: new. A tip towards or away from the centre: moved, one per ring. A quarter out of the disc: behind in a
 * sector.
 */
export function Mark({ look, signs, x, y, radius, inward, tipShare }: MarkProps): VNode {
  const { plain } = look;
  const color = look.colorOf(signs.category);
  const isNew = signs.movement?.kind === "new";
  const at = { cx: num(x), cy: num(y) };
  const stroked = { fill: "none", stroke: color, "stroke-width": outline.width };
  const next = Number(signs.overdue);
  const moved = inward === undefined ? undefined : moveTips(radius, signs, tipShare);
  const pin = (to: number, tips: MoveTips) => tipsPath(x, y, radius, tips.towards > 0 ? to : to + 180, tips);
  return (
    <g>
      {inward !== undefined && moved && plain && <path d={pin(inward, moved)} fill={color} />}
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
          {signs.overdue && (
            <circle {...at} r={num(outlineRadius(radius, 0))} {...stroked} stroke-dasharray="3 2.5" />
          )}
          {inward !== undefined && moved && !plain && (
            <path
              d={pin(inward, moved)}
              fill={color}
              stroke={look.groundOf(signs.ring)}
              stroke-width={2 * Math.min(haloWidth, radius * 0.13)}
              stroke-linejoin="round"
              paint-order="stroke"
            />
          )}
          {signs.lags && (
            <path
              d={quarter(x, y, radius - outline.width)}
              fill={plain ? color : look.groundOf(signs.ring)}
            />
          )}
          {signs.departs && (
            <circle
              {...at}
              r={num(radius * 0.4)}
              {...(plain ? { ...stroked, "stroke-width": 1 } : { fill: look.groundOf(signs.ring) })}
            />
          )}
          {isNew && <circle {...at} r={num(outlineRadius(radius, next))} {...stroked} />}
        </>
      )}
    </g>
  );
}

/** A quarter of the disc, from twelve to three, inside its rim. */
function quarter(x: number, y: number, radius: number): string {
  return `M${num(x)} ${num(y)}V${num(y - radius)}A${num(radius)} ${num(radius)} 0 0 1 ${num(x + radius)} ${num(y)}Z`;
}
