import type { VNode } from "preact";
import { num } from "./frame.js";
import type { Look } from "./look.js";
import { Mark } from "./Mark.js";
import { memo } from "./memo.js";
import type { TechnologyView } from "./view.js";

export interface BlipProps {
  readonly look: Look;
  readonly technology: TechnologyView;
  readonly x: number;
  readonly y: number;
  readonly r: number;
  /** Direction of the chart's centre, in degrees clockwise from the right. */
  readonly inward: number;
  /** How long its tips are, as a share of their full length. */
  readonly tipShare: number;
  /** It stands in another picture of the page too, and that one carries its id. */
  readonly repeated: boolean;
  /** It can be chosen. */
  readonly active: boolean;
  readonly selected: boolean;
  readonly pointed: boolean;
  /** Stays at full strength while something is pointed at. */
  readonly lit: boolean;
  /** Where the Tab key stops. */
  readonly stop: boolean;
}

/** One technology's mark; drawn again only when something of it changes. */
export const Blip = memo(function Blip(props: BlipProps): VNode {
  const { look, technology, x, y, r, inward, tipShare, repeated, active, selected, pointed, lit, stop } =
    props;
  const { palette } = look;
  return (
    <g
      data-id={repeated ? undefined : technology.id}
      class={lit ? "kr-blip kr-lit" : "kr-blip"}
      role={active ? "option" : "listitem"}
      aria-label={technology.label}
      {...(active && { tabindex: stop ? 0 : -1, "aria-selected": selected })}
    >
      {!active && <title>{technology.label}</title>}
      <Mark look={look} signs={technology} x={x} y={y} radius={r} {...{ inward, tipShare }} />
      {(selected || pointed) && (
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
});
