import type { VNode } from "preact";
import { textWidth } from "../text/text-width.js";
import type { Palette } from "../theme.js";
import type { ChartPlan } from "./chart-plan.js";
import { num } from "./frame.js";
import type { ChartLabel } from "./labels.js";
import type { Look } from "./look.js";
import { type MarkMove, moveStyle } from "./mark-moves.js";
import { memo } from "./memo.js";
import type { TechnologyView } from "./view.js";

interface BlipNameProps {
  readonly look: Look;
  readonly ring: string | null;
  readonly label: ChartLabel;
  /** How its mark comes to its place: the name comes with it. */
  readonly move?: MarkMove | undefined;
}

/** A technology's name where the plan found room for it, with a halo in its band's colour. */
export const BlipName = memo(function BlipName({ look, ring, label, move }: BlipNameProps): VNode {
  const moving = moveStyle(move);
  const { palette, plain } = look;
  const halo = {
    stroke: look.groundOf(ring),
    "stroke-width": 3,
    "stroke-linejoin": "round" as const,
    "paint-order": "stroke",
  };
  return (
    <g {...moving} class={moving.class === undefined ? "kr-name" : `kr-name ${moving.class}`}>
      {label.lines.map((line, index) => (
        <text
          key={line}
          x={num(label.x)}
          y={num(label.y + index * (label.size + 4))}
          text-anchor={label.anchor}
          font-size={label.size}
          {...(label.short && { "font-weight": 600 })}
          fill={label.inside && !plain ? palette.background : palette.foreground}
          {...(!label.inside && halo)}
        >
          {line}
        </text>
      ))}
    </g>
  );
});

interface PointedNameProps {
  readonly palette: Palette;
  readonly technology: TechnologyView;
  readonly plan: ChartPlan;
}

/** The whole name of a chosen or pointed-at mark that has only a short one or none, over everything else. */
export function PointedName({ palette, technology, plan }: PointedNameProps): VNode | null {
  const mark = plan.marks.get(technology.id);
  const label = plan.labels.get(technology.id);
  if (mark === undefined || (label !== undefined && !label.short)) return null;
  const { frame } = plan;
  const width = textWidth(technology.title, { size: 12, scale: frame.textScale }) + 12;
  const wanted = mark.x > frame.centre ? mark.x - mark.r - 6 - width : mark.x + mark.r + 6;
  const left = Math.max(2, Math.min(wanted, frame.size - width - 2));
  // Where it had to be moved sideways it would cover the mark itself: it goes above.
  const top = left === wanted ? mark.y - 10 : mark.y - mark.r - 28;
  return (
    <g pointer-events="none">
      <rect
        x={num(left)}
        y={num(top)}
        width={num(width)}
        height="20"
        rx="3"
        fill={palette.background}
        stroke={palette.line}
      />
      <text x={num(left + 6)} y={num(top + 14)} font-size="12" fill={palette.foreground}>
        {technology.title}
      </text>
    </g>
  );
}
