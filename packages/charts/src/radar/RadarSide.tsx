import type { VNode } from "preact";
import { words as sharedWords } from "../text/index.js";
import { radarWords } from "../text/radar.js";
import type { Palette } from "../theme.js";
import { Icon } from "./Icon.js";
import type { PageLayout } from "./page-layout.js";
import type { RadarChartActions } from "./RadarChart.js";
import { RadarDetails } from "./RadarDetails.js";
import { RadarList } from "./RadarList.js";
import { Splitter } from "./Splitter.js";
import { ChangeList } from "./since/ChangeList.js";
import type { RadarView, TechnologyView } from "./view.js";

/** Width of details beside a table, px. */
const besideTable = 400;

interface RadarSideProps {
  readonly view: RadarView;
  readonly palette: Palette;
  readonly layout: PageLayout;
  /** Height of the pane, px. */
  readonly height: number;
  /** Whose details are open. */
  readonly technology: TechnologyView | undefined;
  readonly highlighted: string | undefined;
  readonly hovered: string | undefined;
  readonly shown: ReadonlySet<string> | undefined;
  /** The list stands beside or under a chart; a table needs none. */
  readonly withList: boolean;
  readonly detailsShare: number;
  readonly onDetailsShare: (share: number) => void;
  /** Takes the filter away. */
  readonly onReset: () => void;
  readonly actions: RadarChartActions;
}

/**
 * What stands beside the chart, or under it: the list, and the details of what is chosen. On a wide and on a narrow pane
 * the details take the list's place; on a middle one they are a pane at the bottom, and the chart is not rescaled.
 */
export function RadarSide(props: RadarSideProps): VNode | null {
  const { view, palette, layout, technology, withList, actions } = props;
  const words = radarWords(view.language);
  const { back, reset } = sharedWords(view.language).shared;
  const atBottom = layout.arrangement === "middle";
  const own = {
    view,
    shown: props.shown,
    hovered: props.hovered,
    selected: technology?.id ?? props.highlighted,
    actions,
  };
  const list = withList && (atBottom || technology === undefined) && (
    <>
      <ChangeList {...own} />
      <RadarList {...own} palette={palette} />
    </>
  );
  const details = technology && (
    <>
      <button type="button" class="kr-back" onClick={() => actions.select(undefined)}>
        <Icon name={atBottom ? "close" : "back"} />
        {back}
      </button>
      {props.shown?.has(technology.id) === false && (
        <p class="kr-status">
          <span>{words.hiddenByFilter}</span>
          <button type="button" class="kr-link" onClick={props.onReset}>
            {reset}
          </button>
        </p>
      )}
      <RadarDetails view={view} palette={palette} technology={technology} actions={actions} />
    </>
  );
  if (!list && !details) return null;
  // A table needs the room more than the details do.
  const sideWidth = layout.side && (withList ? layout.side : Math.min(layout.side, besideTable));
  return (
    <>
      {(list || !atBottom) && (
        <div
          class="kr-side"
          data-scroll="side"
          style={sideWidth === undefined ? undefined : { width: `${sideWidth}px` }}
        >
          {list || details}
        </div>
      )}
      {atBottom && details && (
        <div class="kr-bottom">
          <Splitter
            label={words.resize}
            share={props.detailsShare}
            height={props.height}
            onShare={props.onDetailsShare}
          />
          <div class="kr-bottom-content">{details}</div>
        </div>
      )}
    </>
  );
}
