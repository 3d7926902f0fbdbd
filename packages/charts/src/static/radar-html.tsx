import { renderToStaticMarkup } from "preact-render-to-string";
import { ChartColumn } from "../radar/ChartColumn.js";
import { RadarDetails } from "../radar/RadarDetails.js";
import { RadarTable } from "../radar/RadarTable.js";
import { radarStyles } from "../radar/styles.js";
import type { RadarView } from "../radar/view.js";
import { radarWords } from "../text/radar.js";
import type { Palette } from "../theme.js";
import { escapeXml } from "./escape.js";
import { paletteVariables } from "./palette-variables.js";

export interface RadarHtmlOptions {
  readonly palette: Palette;
  /** Width of the chart in px. */
  readonly width?: number;
}

const pageStyles = `
.kr-file{display:grid;grid-template-columns:minmax(0,1fr);gap:24px;max-width:1040px;padding-top:24px}.kr-file>*{min-width:0}.kr-file .kr-chart{margin-inline:auto}
.kr-file .kr-chart>svg{max-width:100%;height:auto}
.kr-file summary{cursor:pointer;font-weight:600;padding:4px 0}.kr-file details{border-top:1px solid var(--kr-line);padding:4px 0}
.kr-file .kr-details{padding:8px 0 16px}.kr-file .kr-details h2{display:none}
@page{size:A4;margin:12mm}
@media print{.kr-file details::details-content{content-visibility:visible;height:auto}.kr-file details{break-inside:avoid}.kr-file .kr-after-chart{break-before:page}}
`;

/**
 * One page that stands alone: picture, table and every technology's details, without script and without network.
 * A policy in the page says so to the browser too.
 */
export function renderRadarHtml(view: RadarView, { palette, width = 800 }: RadarHtmlOptions): string {
  const words = radarWords(view.language);
  const body = renderToStaticMarkup(
    <main class="kr-page kr-file">
      <h1>
        {view.title} {view.edition !== "" && <span class="kr-muted">{view.edition}</span>}
      </h1>
      <ChartColumn view={view} palette={palette} size={width} stale={false} />
      <section class="kr-after-chart">
        <h2>{words.tableLabel}</h2>
        <RadarTable view={view} />
      </section>
      <section>
        {view.technologies.map((technology) => (
          <details key={technology.id}>
            <summary>{technology.title}</summary>
            {/* A link to something inside opens the details; a link to the details alone would not. */}
            <div id={`kr-${technology.id}`}>
              <RadarDetails view={view} palette={palette} technology={technology} />
            </div>
          </details>
        ))}
      </section>
      <footer class="kr-source">{view.sourceLine}</footer>
    </main>,
  );
  return [
    `<!doctype html><html lang="${view.language}"><head><meta charset="utf-8">`,
    `<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'">`,
    `<meta name="viewport" content="width=device-width"><title>${escapeXml(view.title)}</title>`,
    `<style>${paletteVariables(palette)}${radarStyles}${pageStyles}</style></head><body>${body}</body></html>\n`,
  ].join("");
}
