import type { VNode } from "preact";
import { AxisGrid } from "../axis.js";
import { Dot, place } from "../marks.js";
import { usePage } from "../page-context.js";
import type { ComparedRow, ComparisonView } from "./model.js";

const height = 24;
const middle = height / 2;

/** Measure A of each part on one axis: the municipality filled, the group open, all rows a line. */
export function ComparisonMarks(props: {
  readonly row: ComparedRow;
  readonly columns: ComparisonView["columns"];
}): VNode {
  return (
    <svg class="kr-sector-bar" width="100%" height={height} overflow="visible" aria-hidden="true">
      <AxisGrid from={-4} to={height + 4} firmStart />
      {props.columns
        .map(({ id }, index) => ({ id, share: props.row.cells[index]?.mean.value ?? null }))
        .toReversed()
        .map(({ id, share }) => share !== null && <PartMark key={id} part={id} share={share} y={middle} />)}
    </svg>
  );
}

/** The mark of one part, also in the legend. */
export function PartMark(props: {
  readonly part: ComparisonView["columns"][number]["id"];
  readonly share: number;
  readonly y: number;
}): VNode {
  const { palette } = usePage();
  const { part, share, y } = props;
  if (part === "own") return <Dot palette={palette} share={share} y={y} size={4.5} />;
  if (part === "group") {
    return (
      <circle cx={place(share)} cy={y} r="6.5" fill="none" stroke={palette.foreground} stroke-width="1.5" />
    );
  }
  return (
    <line
      x1={place(share)}
      x2={place(share)}
      y1={y - 9}
      y2={y + 9}
      stroke={palette.foreground}
      stroke-width="1.5"
    />
  );
}
