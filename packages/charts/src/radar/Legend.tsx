import type { VNode } from "preact";
import { textWidth } from "../text/text-width.js";
import type { Palette } from "../theme.js";
import { num } from "./frame.js";
import { legendEntries } from "./legend-entries.js";
import { lookOf } from "./look.js";
import { Mark } from "./Mark.js";
import type { RadarView } from "./view.js";

interface LegendProps {
  readonly view: RadarView;
  readonly palette: Palette;
}

const markSize = 24;
const markRadius = 5;
/** In a legend the centre is above. */
const inward = -90;

/** One line under the chart: the signs in use, and no others. */
export function Legend({ view, palette }: LegendProps): VNode | null {
  const entries = legendEntries(view);
  if (entries.length === 0) return null;
  const look = lookOf(view, palette);
  return (
    <p class="kr-legend">
      {entries.map(({ text, signs }) => (
        <span key={text}>
          <svg width={markSize} height={markSize} aria-hidden="true">
            <Mark {...{ look, signs, inward }} x={markSize / 2} y={markSize / 2} radius={markRadius} />
          </svg>
          {text}
        </span>
      ))}
    </p>
  );
}

/** The same line inside a picture, its left end at (0, 0) and 24 px high. */
export function LegendInPicture({ view, palette }: LegendProps): VNode {
  const look = lookOf(view, palette);
  let end = 0;
  return (
    <g>
      {legendEntries(view).map(({ text, signs }) => {
        const start = end;
        end += markSize + 4 + textWidth(text, { size: 12, scale: palette.textScale }) + 16;
        return (
          <g key={text}>
            <Mark
              {...{ look, signs, inward }}
              x={start + markSize / 2}
              y={markSize / 2}
              radius={markRadius}
            />
            <text x={num(start + markSize + 4)} y={markSize / 2 + 4} font-size="12" fill={palette.foreground}>
              {text}
            </text>
          </g>
        );
      })}
    </g>
  );
}
