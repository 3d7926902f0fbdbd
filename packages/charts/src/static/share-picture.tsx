import { formatNumber } from "@kommuneradar/core";
import { renderToStaticMarkup } from "preact-render-to-string";
import { planChart } from "../radar/chart-plan.js";
import { pageTitle } from "../radar/page-title.js";
import { RadarChart } from "../radar/RadarChart.js";
import { ringCounts } from "../radar/ring-counts.js";
import { ringNumberTexts } from "../radar/ring-names.js";
import { statusText } from "../radar/status-text.js";
import type { RadarView } from "../radar/view.js";
import { wrapWords } from "../text/wrap.js";
import type { Palette } from "../theme.js";

/** As those who show shared addresses ask for, px. */
const width = 1200;
const height = 630;
const padding = 56;
/** Smaller than a chart with names: in the size it is seen in none could be read. */
const chart = 518;
const column = width - 3 * padding - chart;
const titleLine = 52;
const ringLine = 40;
const countRight = 440;

/** The picture of a radar where its address is shared: the chart, its name and how many stand in each ring. */
export function renderSharePicture(view: RadarView, { palette }: { readonly palette: Palette }): string {
  const setting = { size: 42, bold: true, scale: palette.textScale };
  const title = wrapWords(pageTitle(view), column, setting).slice(0, 4);
  const rings = ringCounts(view);
  const source = wrapWords(view.sourceLine, column, { size: 16, scale: 1.1 }).slice(0, 3);
  const ringTop = padding + 40 + title.length * titleLine + 32;
  const shown = rings.slice(
    0,
    Math.floor((height - padding - source.length * 22 - 24 - ringTop) / ringLine) + 1,
  );
  // As the chart names them: by their numbers, where a name has no room in it.
  const plan = planChart(view, chart, palette.textScale);
  const names = plan.ringNames.numbered ? ringNumberTexts(view) : rings.map(({ title: ring }) => ring);
  return `${renderToStaticMarkup(
    <svg
      xmlns="http://www.w3.org/2000/svg"
      width={width}
      height={height}
      viewBox={`0 0 ${width} ${height}`}
      lang={view.language}
    >
      <title>{pageTitle(view)}</title>
      <rect width={width} height={height} fill={palette.background} />
      <g font-family={palette.fontFamily} fill={palette.foreground}>
        {title.map((line, index) => (
          <text key={line} x={padding} y={padding + 40 + index * titleLine} font-size="42" font-weight="600">
            {line}
          </text>
        ))}
        <text x={padding} y={ringTop - 36} font-size="22" fill={palette.muted}>
          {[view.edition, statusText(view, undefined)].filter((part) => part !== "").join(" · ")}
        </text>
        {shown.map(({ id, count }, index) => (
          <g key={id} font-size="26">
            <text x={padding} y={ringTop + 24 + index * ringLine}>
              {names[index]}
            </text>
            <text
              x={padding + countRight}
              y={ringTop + 24 + index * ringLine}
              text-anchor="end"
              font-weight="600"
            >
              {formatNumber(count, view.language)}
            </text>
          </g>
        ))}
        {source.map((line, index) => (
          <text
            key={line}
            x={padding}
            y={height - padding - (source.length - 1 - index) * 22}
            font-size="16"
            fill={palette.muted}
          >
            {line}
          </text>
        ))}
        <g transform={`translate(${width - padding - chart} ${(height - chart) / 2})`}>
          <RadarChart view={view} palette={palette} plan={plan} />
        </g>
      </g>
    </svg>,
  )}\n`;
}

/** What is said of a radar in a line: how much there is, and how many stand in each ring. */
export function shareText(view: RadarView): string {
  const rings = ringCounts(view).map(({ title, count }) => `${title} ${formatNumber(count, view.language)}`);
  return `${statusText(view, undefined)}. ${rings.join(" · ")}.`;
}
