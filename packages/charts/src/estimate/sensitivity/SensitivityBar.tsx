import type { VNode } from "preact";
import { Bar, place } from "../marks.js";
import { usePage } from "../page-context.js";
import type { SensitivityRow, SensitivityView } from "./model.js";

const height = 20;

/** One bar of the chart, from the least A to the greatest, over the line of the total. Its figures stand beside it. */
export function SensitivityBar(props: {
  readonly row: SensitivityRow;
  readonly total: SensitivityView["total"];
}): VNode {
  const { palette } = usePage();
  const { row, total } = props;
  const { least, greatest, starred } = row;
  return (
    <svg class="kr-sector-bar" width="100%" height={height} overflow="visible" aria-hidden="true">
      {greatest.at > least.at && (
        <Bar
          palette={palette}
          from={least.at}
          to={greatest.at}
          y={height / 2 - 6}
          height={12}
          strength={0.5}
          hatched={starred}
        />
      )}
      <line
        x1={place(total.at)}
        x2={place(total.at)}
        y1="0"
        y2={height}
        stroke={palette.foreground}
        stroke-width="1"
        shape-rendering="crispEdges"
      />
    </svg>
  );
}

/** The total over its line, in the chart's head. */
export function TotalMark({ total }: Pick<SensitivityView, "total">): VNode {
  const { palette } = usePage();
  const anchor = total.at < 0.15 ? "start" : total.at > 0.85 ? "end" : "middle";
  return (
    <svg class="kr-axis-head" width="100%" height="14" overflow="visible" aria-hidden="true">
      <text x={place(total.at)} y="11" text-anchor={anchor} fill={palette.foreground} class="kr-tick">
        {total.text}
      </text>
    </svg>
  );
}
