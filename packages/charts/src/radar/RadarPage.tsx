import type { ComponentChildren, VNode } from "preact";
import { useMemo, useState } from "preact/hooks";
import { words as sharedWords } from "../text/index.js";
import { radarWords } from "../text/radar.js";
import type { Palette } from "../theme.js";
import { ChartColumn } from "./ChartColumn.js";
import { filterTechnologies, noFilter } from "./filter.js";
import { pageLayout } from "./page-layout.js";
import type { RadarChartActions } from "./RadarChart.js";
import { RadarDetails } from "./RadarDetails.js";
import { RadarEmpty } from "./RadarEmpty.js";
import { RadarList } from "./RadarList.js";
import { RadarTable } from "./RadarTable.js";
import { RadarToolbar } from "./RadarToolbar.js";
import type { RadarView } from "./view.js";

export interface RadarPageProps {
  readonly view: RadarView;
  readonly palette: Palette;
  /** Inner size of the pane, px. */
  readonly width: number;
  readonly height: number;
  readonly mode: "radar" | "table";
  readonly selected: string | undefined;
  /** The technology the cursor stands at in the text: marked in chart and list, without opening anything. */
  readonly highlighted?: string | undefined;
  /** The text is broken and this is the last good picture: the chart's frame is dashed. */
  readonly stale?: boolean;
  /** Further tools, at the toolbar's right end. */
  readonly tools?: ComponentChildren;
  readonly onMode: (mode: "radar" | "table") => void;
  readonly onSelect: (id: string | undefined) => void;
  readonly onReveal: (id: string) => void;
  readonly onHover?: (id: string | undefined) => void;
  readonly onNewTechnology?: () => void;
  readonly onOpenExample?: () => void;
}

/** The whole radar page: toolbar, chart with list or details, technologies off the rings, or the table. */
export function RadarPage(props: RadarPageProps): VNode {
  const { view, palette, width, height, mode, selected, highlighted } = props;
  const [hovered, setHovered] = useState<string>();
  const [filter, setFilter] = useState(noFilter);
  const shown = useMemo(() => filterTechnologies(view, filter), [view, filter]);
  const layout = pageLayout(width, height);
  const actions: RadarChartActions = {
    select: props.onSelect,
    reveal: props.onReveal,
    hover: (id) => {
      setHovered(id);
      props.onHover?.(id);
    },
    ring: (id) => setFilter({ ...filter, ring: filter.ring === id ? undefined : id }),
  };
  const technology = view.technologies.find(({ id }) => id === selected);
  const details = technology && (
    <>
      <button type="button" class="kr-back" onClick={() => props.onSelect(undefined)}>
        ← {sharedWords(view.language).shared.back}
      </button>
      <RadarDetails view={view} palette={palette} technology={technology} actions={actions} />
    </>
  );
  const shared = { view, palette, shown, hovered, actions };
  return (
    <main class={`kr-page kr-${layout.arrangement}`}>
      <RadarToolbar view={view} mode={mode} onMode={props.onMode} filter={filter} onFilter={setFilter}>
        {props.tools}
      </RadarToolbar>
      {view.technologies.length === 0 ? (
        <RadarEmpty view={view} onNewTechnology={props.onNewTechnology} onOpenExample={props.onOpenExample} />
      ) : (
        shown && <FilterLine view={view} found={shown.size} onReset={() => setFilter(noFilter)} />
      )}
      <div class="kr-columns">
        {mode === "radar" ? (
          <ChartColumn
            {...shared}
            size={layout.chart}
            onlyRing={filter.ring}
            selected={selected ?? highlighted}
            stale={props.stale ?? false}
          />
        ) : (
          <div class="kr-rows">
            <RadarTable view={view} shown={shown} selected={selected ?? highlighted} actions={actions} />
          </div>
        )}
        {(mode === "radar" || details) && (
          <div
            class={`kr-side${details ? " kr-open" : ""}`}
            style={layout.side === undefined ? undefined : { width: `${layout.side}px` }}
          >
            {details ?? <RadarList {...shared} selected={highlighted} />}
          </div>
        )}
      </div>
      <footer class="kr-source">{view.sourceLine}</footer>
    </main>
  );
}

interface FilterLineProps {
  readonly view: RadarView;
  readonly found: number;
  readonly onReset: () => void;
}

/** How many pass the filter, and the way back. */
function FilterLine({ view, found, onReset }: FilterLineProps): VNode {
  return (
    <p class="kr-filtered" role="status">
      {radarWords(view.language).matches(found, view.technologies.length)}{" "}
      <button type="button" class="kr-link" onClick={onReset}>
        {sharedWords(view.language).shared.reset}
      </button>
    </p>
  );
}
