import type { VNode } from "preact";
import type { Palette } from "../theme.js";
import { Blips } from "./Blips.js";
import type { ChartPlan } from "./chart-plan.js";
import { Ground } from "./Ground.js";
import { useLook } from "./look.js";
import { LaneNames, RimNames, RingNames } from "./names.js";
import { Relations } from "./Relations.js";
import { Ghosts } from "./since/Ghosts.js";
import type { RadarView } from "./view.js";

/** What `RadarChart` is given. */
export interface RadarChartProps {
  /** What is drawn, of `buildRadarView`. */
  readonly view: RadarView;
  /** Literal colours of all that is drawn. */
  readonly palette: Palette;
  /** Where everything lies, from `planChart`. */
  readonly plan: ChartPlan;
  /** Prefix of the ids inside the picture where a page holds a second one of the same radar. */
  readonly prefix?: string;
  /** Ids that pass the filter; all without it. A filter moves nothing. */
  readonly shown?: ReadonlySet<string> | undefined;
  /** The rings a filter shows alone. */
  readonly onlyRings?: readonly string[];
  /** Chosen by the reader, or by the cursor in the text. */
  readonly selected?: string | undefined;
  /** Id of the technology under the pointer: its whole name is shown. */
  readonly hovered?: string | undefined;
  /** Without it the picture is a list: nothing in it can be chosen. */
  readonly actions?: RadarChartActions | undefined;
}

/** What a reader may do in the chart. */
export interface RadarChartActions {
  /** Open a technology by its id; undefined closes it. */
  readonly select: (id: string | undefined) => void;
  /** The pointer is on a technology; undefined: on none. */
  readonly hover: (id: string | undefined) => void;
  /** Go to the technology's entry in the text, or where there is no text to its details. */
  readonly reveal: (id: string) => void;
  /** Where `reveal` leads, for what its controls say. */
  readonly reveals: Reveals;
  /** Add a ring to those shown alone, or take it away. */
  readonly ring?: (id: string) => void;
}

/** Where *reveal* leads: a saved page has no text to go to. */
export type Reveals = "text" | "details";

/** Prefix of the ids of a page's first picture. */
const ownPrefix = "kr";

/** The content of an SVG of the plan's size. Everything is drawn in literal colours, so the same picture is a file. */
export function RadarChart(props: RadarChartProps): VNode {
  const {
    view,
    palette,
    plan,
    prefix = ownPrefix,
    shown,
    onlyRings = [],
    selected,
    hovered,
    actions,
  } = props;
  const look = useLook(view, palette);
  const technologies = view.technologies.filter(
    ({ id, state }) => state === "placed" && (shown === undefined || shown.has(id)),
  );
  return (
    <g font-family={palette.fontFamily}>
      <Ground view={view} palette={palette} frame={plan.frame} />
      <RimNames view={view} palette={palette} names={plan.rimNames} prefix={prefix} />
      <LaneNames view={view} palette={palette} names={plan.laneNames} prefix={prefix} />
      <Relations
        palette={palette}
        plan={plan}
        technologies={technologies}
        of={hovered ?? selected}
        prefix={prefix}
      />
      {view.since && <Ghosts {...{ look, plan, shown }} ghosts={view.since.ghosts} pointed={hovered} />}
      <Blips
        {...{ view, look, plan, technologies, selected, hovered, actions }}
        repeated={prefix !== ownPrefix}
      />
      <RingNames
        {...{ view, palette }}
        names={plan.ringNames.names}
        only={onlyRings}
        onRing={actions?.ring}
      />
    </g>
  );
}
