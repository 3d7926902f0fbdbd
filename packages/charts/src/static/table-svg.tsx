import type { Language } from "@kommuneradar/core";
import { renderToStaticMarkup } from "preact-render-to-string";
import { textWidth } from "../text/text-width.js";
import { wrapWords } from "../text/wrap.js";
import type { Palette } from "../theme.js";

/** A table to be drawn as SVG. */
export interface TableSvg {
  /** Of its texts. */
  readonly language: Language;
  /** Above the table. */
  readonly title: string;
  /** Headings, as many as a row has cells. */
  readonly head: readonly string[];
  /** `shade` 0–1: how dark the cell's ground is. The text says the same. */
  readonly rows: readonly (readonly { readonly text: string; readonly shade: number }[])[];
  /** A line below. */
  readonly note: string;
  /** Literal colours of all that is drawn. */
  readonly palette: Palette;
}

const margin = 16;
/** A table may be narrower than what is said of it. */
const leastWidth = 640;
const lineHeight = 20;
const rowHeight = 26;
const padding = 8;
/** The darkest ground still leaves the text far above 4.5 : 1. */
const deepest = 0.28;
/** Room for the fonts a viewer may fall back to. */
const setting = { size: 12, scale: 1.2 };
const heading = { size: 16, bold: true, scale: 1.2 };

/** A table as a file: no script, no reference to anything outside, fonts that fall back. */
export function renderTableSvg({ language, title, head, rows, note, palette }: TableSvg): string {
  const widths = head.map(
    (name, column) =>
      Math.max(textWidth(name, setting), ...rows.map((row) => textWidth(row[column]?.text ?? "", setting))) +
      2 * padding,
  );
  const lefts = widths.map((_, column) => widths.slice(0, column).reduce((sum, width) => sum + width, 0));
  const width = Math.ceil(
    Math.max(
      widths.reduce((sum, one) => sum + one, 0),
      // A longer title or note is broken.
      Math.min(leastWidth, textWidth(title, heading), textWidth(note, setting)),
    ),
  );
  const titles = wrapWords(title, width, heading);
  const notes = wrapWords(note, width, setting);
  const titleHeight = 20 + titles.length * lineHeight;
  const bottom = titleHeight + (rows.length + 1) * rowHeight;
  const [total, height] = [width + 2 * margin, bottom + 8 + notes.length * lineHeight + margin];
  const baseline = (line: number) => titleHeight + line * rowHeight + 17;
  return `${renderToStaticMarkup(
    <svg
      xmlns="http://www.w3.org/2000/svg"
      width={total}
      height={height}
      viewBox={`0 0 ${total} ${height}`}
      lang={language}
      role="group"
      aria-labelledby="kr-title"
    >
      <title id="kr-title">{title}</title>
      <rect width={total} height={height} fill={palette.background} />
      <g
        font-family={palette.fontFamily}
        font-size="12"
        fill={palette.foreground}
        transform={`translate(${margin} 0)`}
      >
        {titles.map((line, at) => (
          <text key={`title ${at}`} x="0" y={28 + at * lineHeight} font-size="16" font-weight="600">
            {line}
          </text>
        ))}
        {head.map((name, column) => (
          <text
            key={`head ${lefts[column]}`}
            x={(lefts[column] ?? 0) + padding}
            y={baseline(0)}
            font-weight="600"
          >
            {name}
          </text>
        ))}
        {rows.map((row, line) => (
          <g key={`row ${baseline(line)}`}>
            <path d={`M0 ${titleHeight + (line + 1) * rowHeight}h${width}`} stroke={palette.line} />
            {row.map(({ text, shade }, column) => (
              <g key={`cell ${lefts[column]}`}>
                {shade > 0 && (
                  <rect
                    x={(lefts[column] ?? 0) + 1}
                    y={titleHeight + (line + 1) * rowHeight + 2}
                    width={(widths[column] ?? 0) - 2}
                    height={rowHeight - 4}
                    rx="3"
                    fill={palette.link}
                    fill-opacity={Number((shade * deepest).toFixed(3))}
                  />
                )}
                <text x={(lefts[column] ?? 0) + padding} y={baseline(line + 1)}>
                  {text}
                </text>
              </g>
            ))}
          </g>
        ))}
        {notes.map((line, at) => (
          <text key={`note ${at}`} x="0" y={bottom + 20 + at * lineHeight} fill={palette.muted}>
            {line}
          </text>
        ))}
      </g>
    </svg>,
  )}\n`;
}
