import { renderToStaticMarkup } from "preact-render-to-string";
import { ChartColumn } from "../radar/ChartColumn.js";
import { RadarDetails } from "../radar/RadarDetails.js";
import { RadarList } from "../radar/RadarList.js";
import { RadarTable } from "../radar/RadarTable.js";
import { ChangeList } from "../radar/since/ChangeList.js";
import { SinceStatus } from "../radar/since/SinceStatus.js";
import { statusText } from "../radar/status-text.js";
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

/** Width of the chart of a small screen, px. */
const smallWidth = 352;

const small = "(max-width:623px)";
const pageStyles = `
.kr-file{max-width:1256px;padding-top:16px}
.kr-file>*{margin-bottom:24px}.kr-page.kr-file>h1{margin-bottom:4px}.kr-page.kr-file>.kr-status{margin-bottom:0}
.kr-file .kr-columns{flex-wrap:wrap;align-items:flex-start}
.kr-file .kr-chart>svg{max-width:100%;height:auto}.kr-file .kr-small{display:none}
.kr-file .kr-side{flex:1 1 320px;min-width:0;padding-top:24px}
.kr-page a.kr-row:hover{text-decoration:none}
.kr-file summary{cursor:pointer;font-weight:600;padding:4px 0}.kr-file details{border-top:1px solid var(--kr-line);padding:4px 0}
.kr-file .kr-details{padding:8px 0 16px}.kr-file .kr-details h2{display:none}
@media screen and ${small}{.kr-file .kr-large{display:none}.kr-file .kr-small{display:block}
.kr-file .kr-table thead{position:absolute;clip-path:inset(50%)}.kr-file .kr-table tr{display:flex;flex-wrap:wrap;gap:0 12px;padding:4px 0}
.kr-file .kr-table th,.kr-file .kr-table td{padding:1px 4px;min-width:0;overflow-wrap:anywhere}.kr-file .kr-table td:empty{display:none}
.kr-file .kr-table td[data-column]::before{content:attr(data-column) ": ";color:var(--kr-muted)}
.kr-file .kr-table .kr-divided{border-top:1px solid var(--kr-line)}.kr-file .kr-table .kr-divided>*{border-top:0}.kr-file .kr-table tbody th{flex:1 0 100%}}
@page{margin:12mm}
@media print{.kr-file details::details-content{content-visibility:visible;height:auto}.kr-file details{break-inside:avoid}.kr-file summary{list-style:none}.kr-file .kr-side{flex:none;padding-top:0}.kr-file .kr-all{break-before:page}.kr-file .kr-table{font-size:11px}.kr-file .kr-table th,.kr-file .kr-table td{padding:3px 8px 3px 2px}.kr-file tr{break-inside:avoid}}
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
      <p class="kr-status">
        <span>{statusText(view, undefined)}</span>
        {view.since && <SinceStatus since={view.since} language={view.language} />}
      </p>
      <div class="kr-columns">
        <div class="kr-large">
          <ChartColumn view={view} palette={palette} size={width} stale={false} />
        </div>
        <div class="kr-small">
          <ChartColumn view={view} palette={palette} size={smallWidth} stale={false} prefix="small" />
        </div>
        <div class="kr-side">
          <ChangeList view={view} />
          <RadarList view={view} palette={palette} />
        </div>
      </div>
      <section class="kr-all">
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
