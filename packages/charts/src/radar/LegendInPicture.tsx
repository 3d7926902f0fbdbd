import type { VNode } from "preact";
import { type Setting, textWidth } from "../text/text-width.js";
import { flowParts } from "../text/wrap.js";
import type { Palette } from "../theme.js";
import { num } from "./frame.js";
import { signSize } from "./Legend.js";
import { LegendSign } from "./LegendSign.js";
import { type LegendEntry, legendEntries } from "./legend-entries.js";
import { lookOf } from "./look.js";
import type { RadarView } from "./view.js";

/** A picture has no list beside it: it names more, and past this says how many more there are. */
const mostNames = 24;
const lineHeight = 18;
/** From a sign to its words, and between two entries in a line, px. */
const gap = { sign: 4, entry: 16 };

/** The legend of a picture: its entries with their places, the upper left corner at (0, 0), in px. */
export interface LegendPlan {
  readonly entries: readonly PlacedEntry[];
  readonly height: number;
}

interface PlacedEntry extends Pick<LegendEntry, "text" | "signs" | "ghost"> {
  readonly x: number;
  readonly y: number;
  readonly named: boolean;
  readonly lines: readonly { readonly text: string; readonly x: number; readonly y: number }[];
}

/**
 * What moved stands in lines of its own, its names wrapped; the other signs follow each other.
 *
 * @param isBrief how many moved is enough: they are named beside the picture
 */
export function planLegend(view: RadarView, width: number, setting: Setting, isBrief = false): LegendPlan {
  const entries = legendEntries(view, isBrief ? 0 : mostNames);
  const bold = { ...setting, bold: true };
  const named = entries.filter(({ names }) => names.length > 0);
  const start = signSize + gap.sign;
  const headings = Math.max(0, ...named.map(({ text }) => textWidth(text, bold))) + 8;
  // On a narrow picture the names go under their heading.
  const beside = headings < (width - start) / 3;
  const indent = beside ? start + headings : start;
  let y = 0;
  const placed = named.map(({ text, signs, names }): PlacedEntry => {
    const top = y;
    const first = beside ? 0 : 1;
    const lines = flowParts(names, " ", width - indent, setting).map((line, index) => ({
      text: line,
      x: indent,
      y: top + (first + index) * lineHeight,
    }));
    y += (first + lines.length) * lineHeight + 4;
    return { text, signs, x: 0, y: top, named: true, lines };
  });
  let x = 0;
  const others = entries.filter(({ names }) => names.length === 0);
  const rest = others.map(({ text, signs, ghost }): PlacedEntry => {
    const wide = start + textWidth(text, setting);
    if (x > 0 && x + wide > width) {
      x = 0;
      y += lineHeight + 4;
    }
    const at = { x, y };
    x += wide + gap.entry;
    return { text, signs, ...(ghost && { ghost }), ...at, named: false, lines: [] };
  });
  const last = rest.length > 0 ? lineHeight + 4 : 0;
  return { entries: [...placed, ...rest], height: y + last };
}

interface LegendInPictureProps {
  readonly view: RadarView;
  readonly palette: Palette;
  readonly plan: LegendPlan;
}

export function LegendInPicture({ view, palette, plan }: LegendInPictureProps): VNode {
  const look = lookOf(view, palette);
  const middle = signSize / 2;
  const baseline = middle + 4;
  const line = { "font-size": 12, fill: palette.foreground };
  return (
    <g>
      {plan.entries.map(({ text, signs, ghost, x, y, named, lines }) => (
        <g key={text}>
          <LegendSign look={look} entry={{ signs, ...(ghost && { ghost }) }} x={x + middle} y={y + middle} />
          <text
            {...line}
            x={num(x + signSize + gap.sign)}
            y={num(y + baseline)}
            {...(named && { "font-weight": 600 })}
          >
            {text}
          </text>
          {lines.map((own) => (
            <text key={own.text} {...line} x={num(own.x)} y={num(own.y + baseline)}>
              {own.text}
            </text>
          ))}
        </g>
      ))}
    </g>
  );
}
