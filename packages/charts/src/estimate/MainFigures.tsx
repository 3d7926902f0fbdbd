import type { VNode } from "preact";
import { Bar, Diamond, Dot, gridOpacity, place, SavedTick } from "./marks.js";
import type { FiguresView, FigureView } from "./model.js";
import { usePage } from "./page-context.js";

const rowHeight = 56;

/** The two measures on one axis, each with its range in figures and as a bar; never one without the other. */
export function MainFigures({ figures }: { readonly figures: FiguresView }): VNode {
  return (
    <section class="kr-figures">
      <AxisLine figures={figures} />
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
      <div class="kr-figure-value">{figure.text}</div>
      <div class="kr-figure-range">
        <span class="kr-figure-range-text">{figure.rangeText === "" ? rangeLabel : figure.rangeText}</span>
        {figure.rangeText !== "" && <span class="kr-figure-range-kind kr-muted">{rangeLabel}</span>}
        {figure.change !== null && (
          <span class="kr-change">
            <span aria-hidden="true">{figure.change.text}</span>
            <span class="kr-hidden">{figure.change.spoken}</span>
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
      <Grid ticks={ticks} />
      <svg y="50%" overflow="visible" aria-hidden="true">
        <line
          x1="0"
          x2="100%"
          y1="0"
          y2="0"
          stroke={palette.line}
          stroke-width="1"
          shape-rendering="crispEdges"
        />
        {range !== null && <Bar palette={palette} from={range[0]} to={range[1]} y={-3} height={6} />}
        {saved !== null && change !== null && <SavedTick palette={palette} share={saved} y={0} />}
        {value !== null && <Mark palette={palette} share={value} y={0} />}
      </svg>
    </svg>
  );
}

/** The tick labels over both rows, and a published figure whose measure is not known: on the axis alone. */
function AxisLine({ figures }: { readonly figures: FiguresView }): VNode {
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
        {ticks.map(({ at, text }) => (
          <text
            key={at}
            x={place(at)}
            y={top + 11}
            text-anchor={at === 0 ? "start" : at === 1 ? "end" : "middle"}
            fill={palette.muted}
            class="kr-tick"
          >
            {text}
          </text>
        ))}
        <line x1="0" x2="100%" y1={height - 0.5} y2={height - 0.5} stroke={palette.line} stroke-width="1" />
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

function Grid({ ticks }: Pick<FiguresView, "ticks">): VNode {
  const { palette } = usePage();
  return (
    <>
      {ticks.map(({ at }) => (
        <line
          key={at}
          x1={place(at)}
          x2={place(at)}
          y1="0"
          y2="100%"
          stroke={palette.line}
          stroke-width="1"
          stroke-opacity={gridOpacity(palette)}
          shape-rendering="crispEdges"
        />
      ))}
    </>
  );
}
