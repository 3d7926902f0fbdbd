import type { VNode } from "preact";
import { renderToStaticMarkup } from "preact-render-to-string";
import { planChart } from "../radar/chart-plan.js";
import { LegendInPicture } from "../radar/Legend.js";
import { legendEntries } from "../radar/legend-entries.js";
import { offRingRows } from "../radar/OffRings.js";
import { RadarChart } from "../radar/RadarChart.js";
import type { RadarView } from "../radar/view.js";
import { radarWords } from "../text/radar.js";
import { textWidth } from "../text/text-width.js";
import { flowParts } from "../text/wrap.js";
import type { Palette } from "../theme.js";

export interface RadarSvgOptions {
  readonly palette: Palette;
  /** Width of the chart in px; names need room. */
  readonly width?: number;
}

const margin = 16;
const titleHeight = 40;
const lineHeight = 18;
const legendHeight = 28;

/**
 * The radar as a file: no script, no reference to anything outside, fonts that fall back. What is off the rings stands
 * in lines under the chart, so that nothing in the file is absent from the picture.
 */
export function renderRadarSvg(view: RadarView, { palette, width = 1000 }: RadarSvgOptions): string {
  const words = radarWords(view.language);
  const plan = planChart(view, width, palette.textScale);
  const numbers = plan.ringNames.numbered ? ringNumbers(view, width, palette) : [];
  const top = titleHeight + numbers.length * lineHeight;
  const legendTop = top + width + 8;
  const offTop = legendTop + (legendEntries(view).length > 0 ? legendHeight : 0) + lineHeight;
  const off = offRingLines(view, width, palette);
  const height = offTop + off.length * lineHeight + 16;
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
        <text x="0" y="28" font-size="16" font-weight="600">
          {view.title}
          {view.edition !== "" && (
            <tspan font-weight="400" fill={palette.muted}>
              {` ${view.edition}`}
            </tspan>
          )}
        </text>
        {numbers.map((line, index) => (
          <text key={line} x="0" y={titleHeight + 8 + index * lineHeight} font-size="11" font-weight="600">
            {line}
          </text>
        ))}
        <g transform={`translate(0 ${top})`}>
          <RadarChart view={view} palette={palette} plan={plan} />
        </g>
        <g transform={`translate(0 ${legendTop})`}>
          <LegendInPicture view={view} palette={palette} />
        </g>
        {off.map((line, index) => (
          <OffRingText key={line.text} line={line} y={offTop + index * lineHeight} />
        ))}
        <text x="0" y={height - 10} font-size="11" fill={palette.muted}>
          {view.sourceLine}
        </text>
      </g>
    </svg>,
  )}\n`;
}

function ringNumbers(view: RadarView, width: number, palette: Palette): string[] {
  const names = view.rings.map(({ title }, index) => `${index + 1} ${title}`);
  return flowParts(names, " · ", width, { size: 11, bold: true, scale: palette.textScale });
}

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

function offRingLines(view: RadarView, width: number, palette: Palette): OffRingLine[] {
  const setting = { size: 12, scale: palette.textScale };
  const rows = offRingRows(view);
  const indent =
    Math.ceil(Math.max(0, ...rows.map(({ title }) => textWidth(title, { ...setting, bold: true })))) + 12;
  return rows.flatMap(({ title, technologies }) => {
    const names = technologies.map((own) =>
      own.missing === "" ? own.title : `${own.title} (${own.missing})`,
    );
    return flowParts(names, " · ", width - indent, setting).map((text, index) => ({
      title: index === 0 ? title : "",
      indent,
      text,
    }));
  });
}
