import type { VNode } from "preact";
import { AxisFigures, AxisGrid, AxisLine } from "./axis.js";
import { ChangeMark } from "./ChangeMark.js";
import { ExplainButton } from "./explanation/ExplainButton.js";
import { Bar, Diamond, Dot, place, SavedTick } from "./marks.js";
import type { FiguresView, FigureView } from "./model.js";
import { useOneStop } from "./one-stop/use-one-stop.js";
import { usePage } from "./page-context.js";

const rowHeight = 56;

/** The two measures on one axis, each with its range in figures and as a bar; never one without the other. */
export function MainFigures({ figures }: { readonly figures: FiguresView }): VNode {
  return (
    <section class="kr-figures" {...useOneStop()}>
      <FiguresAxis figures={figures} />
      <FigureRow figure={figures.mean} of={figures} mark="dot" />
      <FigureRow figure={figures.high} of={figures} mark="diamond" />
    </section>
  );
}

function FigureRow(props: {
  readonly figure: FigureView;
  readonly of: Pick<FiguresView, "rangeLabel" | "ticks">;
  readonly mark: "dot" | "diamond";
}): VNode {
  const { figure, of, mark } = props;
  const { rangeLabel, ticks } = of;
  return (
    <div class="kr-figure" data-figure={mark === "dot" ? "mean" : "high"}>
      <div class="kr-figure-label">
        <div class="kr-figure-name">{figure.label}</div>
        <div class="kr-caption">{figure.caption}</div>
      </div>
      <div class="kr-figure-value">
        <ExplainButton path={[]} name={`${figure.label}: ${figure.text}`}>
          {figure.text}
        </ExplainButton>
      </div>
      <div class="kr-figure-range">
        <span class="kr-figure-range-text">
          {figure.rangeText === "" && figure.value !== null ? rangeLabel : figure.rangeText}
        </span>
        {figure.rangeText !== "" && <span class="kr-figure-range-kind kr-muted">{rangeLabel}</span>}
        {figure.change !== null && (
          <span class="kr-change">
            <ChangeMark change={figure.change} />
          </span>
        )}
      </div>
      <FigureMarks figure={figure} mark={mark} ticks={ticks} />
    </div>
  );
}

function FigureMarks({
  figure,
  mark,
  ticks,
}: {
  readonly figure: FigureView;
  readonly mark: "dot" | "diamond";
  readonly ticks: FiguresView["ticks"];
}): VNode {
  const { palette } = usePage();
  const { value, range, saved, change } = figure;
  const Mark = mark === "dot" ? Dot : Diamond;
  return (
    <svg class="kr-figure-marks" width="100%" height={rowHeight} overflow="visible" aria-hidden="true">
      <AxisGrid from={0} to="100%" at={ticks.map(({ at }) => at)} />
      <svg y="50%" overflow="visible" aria-hidden="true">
        <AxisLine y={0} />
        {range !== null && <Bar palette={palette} from={range[0]} to={range[1]} y={-3} height={6} />}
        {saved !== null && change !== null && <SavedTick palette={palette} share={saved} y={0} />}
        {value !== null && <Mark palette={palette} share={value} y={0} />}
      </svg>
    </svg>
  );
}

/** The tick labels over both rows, and a published figure whose measure is not known: on the axis alone. */
function FiguresAxis({ figures }: { readonly figures: FiguresView }): VNode {
  const { palette } = usePage();
  const { reference, ticks } = figures;
  const top = reference === null ? 0 : 22;
  const height = top + 20;
  return (
    <div class="kr-figures-axis">
      {figures.mean.rangeText !== "" && (
        <span class="kr-caption kr-figures-range-kind">{figures.rangeLabel}</span>
      )}
      <svg width="100%" height={height} overflow="visible" aria-hidden="true">
        <AxisFigures ticks={ticks} y={top + 11} />
        <AxisLine y={height - 0.5} />
        {reference !== null && (
          <svg x={place(reference.at)} overflow="visible" aria-hidden="true">
            <text x="-60" y="11" fill={palette.foreground} class="kr-tick">
              {reference.text}
            </text>
            <path
              d={`M0 15V${top} M0 ${top + 14}V${height}`}
              stroke={palette.foreground}
              stroke-width="1"
              stroke-dasharray="3 2"
              shape-rendering="crispEdges"
            />
          </svg>
        )}
      </svg>
      {reference !== null && <span class="kr-hidden">{reference.text}</span>}
    </div>
  );
}
