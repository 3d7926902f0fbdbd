import type { VNode } from "preact";
import type { Palette } from "../theme.js";
import { LegendSign } from "./LegendSign.js";
import { legendEntries } from "./legend-entries.js";
import { lookOf } from "./look.js";
import type { RadarView } from "./view.js";

interface LegendProps {
  readonly view: RadarView;
  readonly palette: Palette;
}

export const signSize = 24;
/** Names of one kind under a chart whose list beside it has them all. */
const mostNames = 16;

/** Under the chart: what moved and what is new, by name, and the other signs in use. */
export function Legend({ view, palette }: LegendProps): VNode | null {
  const entries = legendEntries(view, mostNames);
  if (entries.length === 0) return null;
  const look = lookOf(view, palette);
  const middle = signSize / 2;
  return (
    <p class="kr-legend">
      {entries.map((entry) => {
        const { text, names } = entry;
        return (
          <span key={text} class={names.length > 0 ? "kr-moved" : undefined}>
            <svg width={signSize} height={signSize} aria-hidden="true">
              <LegendSign look={look} entry={entry} x={middle} y={middle} />
            </svg>
            {names.length > 0 ? (
              <span>
                <b>{text}</b> {names.join(" ")}
              </span>
            ) : (
              text
            )}
          </span>
        );
      })}
    </p>
  );
}
