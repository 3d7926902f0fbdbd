import type { VNode } from "preact";
import { useMemo, useRef, useState } from "preact/hooks";
import type { Palette } from "../theme.js";
import { ChartColumn } from "./ChartColumn.js";
import { filterTechnologies, noFilter, toggleChoice } from "./filter.js";
import { inSector } from "./in-sector.js";
import { legendEntries } from "./legend-entries.js";
import { offRingLines } from "./OffRings.js";
import { pageLayout } from "./page-layout.js";
import type { RadarPageState } from "./page-state.js";
import type { RadarChartActions, Reveals } from "./RadarChart.js";
import { RadarEmpty } from "./RadarEmpty.js";
import { RadarSide } from "./RadarSide.js";
import { RadarTable } from "./RadarTable.js";
import { RadarToolbar } from "./RadarToolbar.js";
import type { Reading } from "./reading.js";
import { StatusLine } from "./StatusLine.js";
import type { Comparing } from "./since/comparing.js";
import { Timeline } from "./since/Timeline.js";
import type { RadarView } from "./view.js";

/** What `RadarPage` is given. */
export interface RadarPageProps {
  /** What is shown, of `buildRadarView`; its language is the page’s. */
  readonly view: RadarView;
  /** Literal colours of all that is drawn. */
  readonly palette: Palette;
  /** Inner width of the pane, px. */
  readonly width: number;
  /** Inner height of the pane, px. */
  readonly height: number;
  /** What the reader has done to the page. */
  readonly state: RadarPageState;
  /** With the keys of `state` that change. */
  readonly onState: (change: Partial<RadarPageState>) => void;
  /** The technology the cursor stands at in the text: marked in chart and list, without opening anything. */
  readonly highlighted?: string | undefined;
  /** The text is broken and this is the last good picture: the chart's frame is dashed. */
  readonly stale?: boolean;
  /** A newer picture is being made, and it takes a while. */
  readonly updating?: boolean;
  /** What the radar can be compared with; without it there are no controls for that. */
  readonly comparing?: Comparing | undefined;
  /** What a page offers that stands alone: languages, light or dark, the way to others. */
  readonly reading?: Reading | undefined;
  /** Lets the reader save or copy what is shown. */
  readonly onExport?: (() => void) | undefined;
  /** Go to a technology by its id. */
  readonly onReveal: (id: string) => void;
  /** Where that leads; the text by default. */
  readonly reveals?: Reveals;
  /** The pointer is on a technology; undefined: on none. */
  readonly onHover?: (id: string | undefined) => void;
  /** Start a new entry in the text; absent, an empty radar does not offer it. */
  readonly onNewTechnology?: () => void;
  /** Open the sample radar; absent, an empty radar does not offer it. */
  readonly onOpenExample?: () => void;
}

/** Height of the timeline with its margin, px. */
const timelineHeight = 40;

/** The whole radar page: toolbar, chart with list or details, technologies off the rings, or the table. */
export function RadarPage(props: RadarPageProps): VNode {
  const { palette, width, state, onState, highlighted, comparing, onReveal } = props;
  const timeline = comparing?.timeline;
  const height = props.height - (timeline === undefined ? 0 : timelineHeight);
  const { mode, filter, selected } = state;
  const view = useSector(props.view, state.sector);
  const [hovered, setHovered] = useState<string>();
  const shown = useMemo(() => filterTechnologies(view, filter), [view, filter]);
  const layout = pageLayout(
    width,
    height,
    offRingLines(view, width),
    legendEntries(view, 1).filter(({ names }) => names.length > 0).length,
  );
  const actions = useSteadyActions({
    select: (id) => onState({ selected: id }),
    reveal: onReveal,
    reveals: props.reveals ?? "text",
    hover: (id) => {
      setHovered(id);
      props.onHover?.(id);
    },
    ring: (id) => onState({ filter: toggleChoice(filter, "ring", id) }),
  });
  const resetFilter = () => onState({ filter: noFilter });
  const technology = view.technologies.find(({ id }) => id === selected);
  const shared = { view, palette, shown, hovered, actions };
  const isEmpty = view.technologies.length === 0;
  return (
    <main
      class={`kr-page kr-${layout.arrangement} kr-in-${mode}${technology ? " kr-chosen" : ""}`}
      style={{
        "--kr-inner": `${layout.inner}px`,
        "--kr-height": `${props.height}px`,
        "--kr-details": `${(height * state.detailsShare) / 100}px`,
      }}
    >
      <RadarToolbar
        view={view}
        state={state}
        onState={onState}
        comparing={comparing}
        reading={props.reading}
        width={layout.inner}
        found={shown?.size ?? view.technologies.length}
        onExport={props.onExport}
      />
      {isEmpty ? (
        <RadarEmpty view={view} onNewTechnology={props.onNewTechnology} onOpenExample={props.onOpenExample} />
      ) : (
        <StatusLine
          view={view}
          found={shown?.size}
          updating={props.updating ?? false}
          onReset={resetFilter}
          onStopComparing={timeline === undefined ? comparing?.onStop : undefined}
        />
      )}
      {comparing && timeline && (
        <Timeline
          timeline={timeline}
          language={view.language}
          onShow={comparing.onShowEdition}
          onClose={() => comparing.onTimeline(false)}
        />
      )}
      <div class="kr-columns">
        {mode === "radar" ? (
          <ChartColumn
            {...shared}
            size={layout.chart}
            onlyRings={filter.chosen.ring}
            selected={selected ?? highlighted}
            stale={props.stale ?? false}
          />
        ) : (
          <div class="kr-rows" data-scroll="table">
            <RadarTable
              view={view}
              shown={shown}
              selected={selected ?? highlighted}
              compact={layout.arrangement === "middle" || technology !== undefined}
              sort={state.sort}
              onSort={(sort) => onState({ sort })}
              actions={actions}
            />
          </div>
        )}
        {!isEmpty && (
          <RadarSide
            {...shared}
            layout={layout}
            height={height}
            technology={technology}
            highlighted={highlighted}
            withList={mode === "radar"}
            detailsShare={state.detailsShare}
            onDetailsShare={(detailsShare) => onState({ detailsShare })}
            onReset={resetFilter}
          />
        )}
      </div>
      <footer class="kr-source">{view.sourceLine}</footer>
    </main>
  );
}

/** The view of the sector chosen, where the radar has it. */
function useSector(whole: RadarView, id: string | undefined): RadarView {
  return useMemo(() => {
    const sector = whole.sectors.find((own) => own.id === id);
    return sector === undefined ? whole : inSector(whole, sector);
  }, [whole, id]);
}

/** The same object all along, so that rows and blips need no new drawing because of it. */
function useSteadyActions(now: Required<RadarChartActions>): RadarChartActions {
  const latest = useRef(now);
  latest.current = now;
  return useMemo<RadarChartActions>(
    () => ({
      select: (id) => latest.current.select(id),
      reveal: (id) => latest.current.reveal(id),
      reveals: now.reveals,
      hover: (id) => latest.current.hover(id),
      ring: (id) => latest.current.ring(id),
    }),
    [],
  );
}
