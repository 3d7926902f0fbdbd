import type { VNode } from "preact";
import { gridOpacity, place } from "./marks.js";
import { usePage } from "./page-context.js";

/** A mark of an axis: its place 0–1, and what is written there. */
export interface AxisTick {
  readonly at: number;
  readonly text: string;
}

const sharp = { "stroke-width": "1", "shape-rendering": "crispEdges" } as const;

/** The line that marks stand on, across the drawing at `y` px; `ends`: half the height of the strokes that close it. */
export function AxisLine({ y, ends = 0 }: { readonly y: number; readonly ends?: number }): VNode {
  const { palette } = usePage();
  return (
    <>
      <line x1="0" x2="100%" y1={y} y2={y} stroke={palette.line} {...sharp} />
      {ends > 0 &&
        [0, 1].map((end) => (
          <line
            key={end}
            x1={place(end)}
            x2={place(end)}
            y1={y - ends}
            y2={y + ends}
            stroke={palette.line}
            {...sharp}
          />
        ))}
    </>
  );
}

const quarters: readonly number[] = [0, 0.25, 0.5, 0.75, 1];

/** Lines behind the marks, from `from` to `to`; bars that start at the axis want its first line at full strength. */
export function AxisGrid(props: {
  readonly from: number | string;
  readonly to: number | string;
  readonly at?: readonly number[];
  readonly firmStart?: boolean;
}): VNode {
  const { palette } = usePage();
  const { from, to, at = quarters, firmStart = false } = props;
  return (
    <>
      {at.map((tick) => (
        <line
          key={tick}
          x1={place(tick)}
          x2={place(tick)}
          y1={from}
          y2={to}
          stroke={palette.line}
          stroke-opacity={firmStart && tick === 0 ? 1 : gridOpacity(palette)}
          {...sharp}
        />
      ))}
    </>
  );
}

/** The figures over an axis, on a baseline at `y` px: those at its ends stay inside the drawing. */
export function AxisFigures({
  ticks,
  y,
}: {
  readonly ticks: readonly AxisTick[];
  readonly y: number;
}): VNode {
  const { palette } = usePage();
  return (
    <>
      {ticks.map(({ at, text }) => (
        <text
          key={at}
          x={place(at)}
          y={y}
          text-anchor={at === 0 ? "start" : at === 1 ? "end" : "middle"}
          fill={palette.muted}
          class="kr-tick"
        >
          {text}
        </text>
      ))}
    </>
  );
}

/** Both ends of an axis, over the charts of a column. */
export function AxisHead({ from, to }: { readonly from: string; readonly to: string }): VNode {
  return (
    <svg class="kr-axis-head" width="100%" height="14" overflow="visible" aria-hidden="true">
      <AxisFigures
        y={11}
        ticks={[
          { at: 0, text: from },
          { at: 1, text: to },
        ]}
      />
    </svg>
  );
}
