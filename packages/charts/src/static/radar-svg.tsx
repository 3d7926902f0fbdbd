import type { VNode } from "preact";
import { renderToStaticMarkup } from "preact-render-to-string";
import { type ChartPlan, planChart } from "../radar/chart-plan.js";
import { LegendInPicture, planLegend } from "../radar/LegendInPicture.js";
import { offRingRows } from "../radar/OffRings.js";
import { RadarChart } from "../radar/RadarChart.js";
import { ringNumberTexts } from "../radar/ring-names.js";
import type { RadarView } from "../radar/view.js";
import { radarWords } from "../text/radar.js";
import { type Setting, textWidth } from "../text/text-width.js";
import { flowParts, wrapWords } from "../text/wrap.js";
import type { Palette } from "../theme.js";

/** How a radar is written as SVG. */
export interface RadarSvgOptions {
  /** Literal colours of all that is drawn. */
  readonly palette: Palette;
  /** Width of the chart in px; names need room. */
  readonly width?: number;
  /** The legend says how many moved, and names none of them. */
  readonly isBrief?: boolean;
  /** Short names that stand in the chart are told in whole under it. */
  readonly isKeyed?: boolean;
}

const margin = 16;
const titleHeight = 40;
const titleLineHeight = 20;
const lineHeight = 18;
/**
 * Lines under the chart have room for DejaVu Sans and Verdana, which a viewer falls back to where it has none of the
 * fonts asked for: a sixth wider than Helvetica, and bold a little more.
 */
const widestFont = 1.2;

/**
 * The radar as a file: no script, no reference to anything outside, fonts that fall back. What is off the rings stands
 * in lines under the chart, so that nothing in the file is absent from the picture.
 */
export function renderRadarSvg(
  view: RadarView,
  { palette, width = 1000, isBrief = false, isKeyed = false }: RadarSvgOptions,
): string {
  const words = radarWords(view.language);
  const plan = planChart(view, width, palette.textScale);
  const numbers = plan.ringNames.numbered ? ringNumbers(view, width, palette) : [];
  const title = titleLines(view, width, palette);
  const titleEnd = titleHeight + (title.length - 1) * titleLineHeight;
  const top = titleEnd + numbers.length * lineHeight;
  const legendTop = top + width + 8;
  const setting = { size: 12, scale: Math.max(palette.textScale, widestFont) };
  const legend = planLegend(view, width, setting, isBrief);
  const keyTop = legendTop + (legend.height > 0 ? legend.height + 6 : 0) + lineHeight;
  const key = isKeyed ? keyLines(view, plan, width, setting) : [];
  const offTop = keyTop + key.length * lineHeight;
  const off = offRingLines(view, width, setting);
  const source = wrapWords(view.sourceLine, width, { ...setting, size: 11 });
  const height = offTop + off.length * lineHeight + source.length * lineHeight - 2;
  const total = width + 2 * margin;
  return `${renderToStaticMarkup(
    <svg
      xmlns="http://www.w3.org/2000/svg"
      width={total}
      height={height}
      viewBox={`0 0 ${total} ${height}`}
      lang={view.language}
      role="group"
      aria-labelledby="kr-title"
      aria-describedby="kr-desc"
    >
      <title id="kr-title">{view.title}</title>
      <desc id="kr-desc">{words.pictureLabel(view.title, view.technologies.length)}</desc>
      <rect width={total} height={height} fill={palette.background} />
      <g font-family={palette.fontFamily} fill={palette.foreground} transform={`translate(${margin} 0)`}>
        {title.map(({ text, edition }, index) => (
          <text
            key={`${index} ${text}`}
            x="0"
            y={28 + index * titleLineHeight}
            font-size="16"
            font-weight="600"
          >
            {text}
            {edition !== "" && (
              <tspan font-weight="400" fill={palette.muted}>
                {text === "" ? edition : ` ${edition}`}
              </tspan>
            )}
          </text>
        ))}
        {numbers.map((line, index) => (
          <text key={line} x="0" y={titleEnd + 8 + index * lineHeight} font-size="11" font-weight="600">
            {line}
          </text>
        ))}
        <g transform={`translate(0 ${top})`}>
          <RadarChart view={view} palette={palette} plan={plan} />
        </g>
        <g transform={`translate(0 ${legendTop})`}>
          <LegendInPicture view={view} palette={palette} plan={legend} />
        </g>
        {key.map((line, index) => (
          <text key={line} x="0" y={keyTop + index * lineHeight} font-size="12">
            {line}
          </text>
        ))}
        {off.map((line, index) => (
          <OffRingText key={line.title + line.text} line={line} y={offTop + index * lineHeight} />
        ))}
        {source.map((line, index) => (
          <text
            key={line}
            x="0"
            y={height - 10 - (source.length - 1 - index) * lineHeight}
            font-size="11"
            fill={palette.muted}
          >
            {line}
          </text>
        ))}
      </g>
    </svg>,
  )}\n`;
}

interface TitleLine {
  readonly text: string;
  /** After the last line, or in one of its own. */
  readonly edition: string;
}

function titleLines({ title, edition }: RadarView, width: number, palette: Palette): TitleLine[] {
  const setting = { size: 16, bold: true, scale: palette.textScale };
  const lines = wrapWords(title, width, setting).map((text): TitleLine => ({ text, edition: "" }));
  const last = lines.at(-1)?.text ?? "";
  if (edition === "") return lines;
  const fits = textWidth(`${last} ${edition}`, setting) <= width;
  return fits ? [...lines.slice(0, -1), { text: last, edition }] : [...lines, { text: "", edition }];
}

function ringNumbers(view: RadarView, width: number, palette: Palette): string[] {
  const setting = { size: 11, bold: true, scale: palette.textScale };
  return flowParts(ringNumberTexts(view), " · ", width, setting);
}

/** What the short names of a chart stand for, and what stands in it with no name at all. */
function keyLines(view: RadarView, plan: ChartPlan, width: number, setting: Setting): string[] {
  const names = view.technologies.flatMap(({ id, title, state }) => {
    const label = plan.labels.get(id);
    if (state !== "placed" || label?.short === false) return [];
    return [label === undefined ? title : `${label.lines.join(" ")}\u00a0${title}`];
  });
  return names.length > mostKeyed ? [] : flowParts(names, " · ", width, setting);
}

/** More would be a list longer than the picture; where there are as many, a table beside it names them. */
const mostKeyed = 40;

interface OffRingLine {
  /** "" on the lines after the first. */
  readonly title: string;
  readonly indent: number;
  readonly text: string;
}

function OffRingText({ line, y }: { readonly line: OffRingLine; readonly y: number }): VNode {
  return (
    <g>
      {line.title !== "" && (
        <text x="0" y={y} font-size="12" font-weight="600">
          {line.title}
        </text>
      )}
      <text x={line.indent} y={y} font-size="12">
        {line.text}
      </text>
    </g>
  );
}

function offRingLines(view: RadarView, width: number, setting: Setting): OffRingLine[] {
  const rows = offRingRows(view);
  const headings = Math.ceil(
    Math.max(0, ...rows.map(({ title }) => textWidth(title, { ...setting, bold: true }))),
  );
  // On a narrow picture the names go under their heading.
  const beside = headings <= width / 3;
  const indent = beside ? headings + 12 : 12;
  return rows.flatMap(({ title, technologies }) => {
    const names = technologies.map((own) =>
      own.missing === "" ? own.title : `${own.title} (${own.missing})`,
    );
    const lines = flowParts(names, " · ", width - indent, setting);
    const own = lines.map((text, index) => ({ title: beside && index === 0 ? title : "", indent, text }));
    return beside ? own : [{ title, indent, text: "" }, ...own];
  });
}
