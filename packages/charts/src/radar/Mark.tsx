import type { VNode } from "preact";
import { bandFill, type Palette } from "../theme.js";
import { num } from "./frame.js";
import { chevron, leastForSigns, type MarkSigns, outline, outlineRadius } from "./mark-signs.js";
import type { Movement, RadarView } from "./view.js";

interface MarkProps {
  readonly view: RadarView;
  readonly palette: Palette;
  readonly signs: MarkSigns;
  readonly x: number;
  readonly y: number;
  readonly radius: number;
  /** Direction of the chart's centre, in degrees clockwise from the right; without it chevrons are left out. */
  readonly inward?: number;
}

/**
 * A technology's mark: a disc in its category's colour. Hollow: set against the rule. Dashed outline: review overdue.
 * Full outline: new. Chevrons towards or away from the centre: moved, one per ring.
 */
export function Mark({ view, palette, signs, x, y, radius, inward }: MarkProps): VNode {
  const plain = palette.mode === "high-contrast";
  const color = plain ? palette.foreground : colorOfCategory(view, palette, signs.category);
  const ring = view.rings.findIndex(({ id }) => id === signs.ring);
  const ground = ring < 0 ? palette.background : bandFill(palette, ring, view.rings.length);
  const isNew = signs.movement?.kind === "new";
  const at = { cx: num(x), cy: num(y) };
  const stroked = { fill: "none", stroke: color, "stroke-width": outline.width };
  return (
    <g>
      {plain ? (
        <circle
          {...at}
          r={num(Math.max(0.4, radius - outline.width / 2))}
          {...stroked}
          fill={palette.background}
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
              {...(plain ? { ...stroked, "stroke-width": 1 } : { fill: ground })}
            />
          )}
          {signs.overdue && (
            <circle {...at} r={num(outlineRadius(radius, 0))} {...stroked} stroke-dasharray="3 2.5" />
          )}
          {isNew && <circle {...at} r={num(outlineRadius(radius, signs.overdue ? 1 : 0))} {...stroked} />}
          {inward !== undefined && signs.movement?.kind === "moved" && (
            <path
              d={chevrons(x, y, outlineRadius(radius, signs.overdue ? 1 : 0), inward, signs.movement)}
              {...stroked}
            />
          )}
        </>
      )}
    </g>
  );
}

/** 4 px chevrons from `start` px off the mark's middle: on the centre's side and pointing there, or the other way. */
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

/** Colour of a category in a palette. */
export function colorOfCategory(view: RadarView, palette: Palette, category: string): string {
  const place = view.categories.findIndex(({ id }) => id === category);
  return palette.categories[place] ?? palette.foreground;
}
