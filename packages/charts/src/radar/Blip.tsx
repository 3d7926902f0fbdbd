import type { VNode } from "preact";
import { num } from "./frame.js";
import type { Look } from "./look.js";
import { Mark } from "./Mark.js";
import { type MarkMove, moveStyle } from "./mark-moves.js";
import { memo } from "./memo.js";
import type { TechnologyView } from "./view.js";

interface MarkPlace {
  readonly look: Look;
  readonly technology: TechnologyView;
  readonly x: number;
  readonly y: number;
  readonly r: number;
  /** Direction of the chart's centre, in degrees clockwise from the right. */
  readonly inward: number;
  /** How long its tips are, as a share of their full length. */
  readonly tipShare: number;
  readonly selected: boolean;
}

interface BlipProps extends MarkPlace {
  /** It stands in another picture of the page too, and that one carries its id. */
  readonly repeated: boolean;
  /** It can be chosen. */
  readonly active: boolean;
  /** Where the Tab key stops. */
  readonly stop: boolean;
  /** How it comes to its place. */
  readonly move: MarkMove | undefined;
}

/** One technology's mark; drawn again only when something of it changes. */
export const Blip = memo(function Blip({ repeated, active, stop, move, ...place }: BlipProps): VNode {
  const { technology, selected } = place;
  const moving = moveStyle(move);
  return (
    <g
      data-id={repeated ? undefined : technology.id}
      {...moving}
      class={moving.class === undefined ? "kr-blip" : `kr-blip ${moving.class}`}
      role={active ? "option" : "listitem"}
      aria-label={technology.label}
      {...(active && { tabindex: stop ? 0 : -1, "aria-selected": selected })}
    >
      {!active && <title>{technology.label}</title>}
      <RingedMark {...place} ringed={selected} />
    </g>
  );
});

/** A mark, with a ring round it where it is selected or pointed at. */
export function RingedMark({
  look,
  technology,
  x,
  y,
  r,
  selected,
  ringed,
  ...tips
}: MarkPlace & { readonly ringed: boolean }): VNode {
  const { palette } = look;
  return (
    <g>
      <Mark look={look} signs={technology} x={x} y={y} radius={r} {...tips} />
      {ringed && (
        <circle
          cx={num(x)}
          cy={num(y)}
          r={num(r + 4)}
          fill="none"
          stroke={selected ? palette.focus : palette.foreground}
          stroke-width="2"
        />
      )}
    </g>
  );
}
