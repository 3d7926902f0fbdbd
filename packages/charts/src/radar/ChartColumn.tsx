import type { VNode } from "preact";
import { useMemo } from "preact/hooks";
import type { Palette } from "../theme.js";
import { planChart } from "./chart-plan.js";
import { Legend } from "./Legend.js";
import { OffRings } from "./OffRings.js";
import { RadarChart, type RadarChartActions } from "./RadarChart.js";
import { ringNumberTexts } from "./ring-names.js";
import type { RadarView } from "./view.js";

interface ChartColumnProps {
  readonly view: RadarView;
  readonly palette: Palette;
  readonly size: number;
  readonly shown?: ReadonlySet<string> | undefined;
  readonly onlyRings?: readonly string[];
  readonly selected?: string | undefined;
  readonly hovered?: string | undefined;
  readonly stale: boolean;
  /** Prefix of the ids inside the picture, where a page holds more than one. */
  readonly prefix?: string;
  readonly actions?: RadarChartActions | undefined;
}

/** The chart with what belongs right over and under it: ring numbers, legend, technologies off the rings. */
export function ChartColumn({ size, stale, ...props }: ChartColumnProps): VNode {
  const { view, palette, shown, selected, actions } = props;
  const plan = useMemo(() => planChart(view, size, palette.textScale), [view, size, palette.textScale]);
  return (
    <div class="kr-chart" data-scroll="chart" style={{ "--kr-size": `${size}px` }}>
      {plan.ringNames.numbered && <p class="kr-rings">{ringNumberTexts(view).join(" · ")}</p>}
      <svg
        class={stale ? "kr-stale" : undefined}
        width={size}
        height={size}
        viewBox={`0 0 ${size} ${size}`}
        role="group"
        aria-label={view.title}
      >
        <RadarChart {...props} plan={plan} />
      </svg>
      <Legend view={view} palette={palette} />
      <OffRings view={view} shown={shown} selected={selected} actions={actions} />
    </div>
  );
}
