import { renderToStaticMarkup } from "preact-render-to-string";
import { packRadar } from "../published/pack.js";
import type { PublishedRadar } from "../published/published-radar.js";
import { RadarDocument } from "../published/RadarDocument.js";
import { pageTitle } from "../radar/page-title.js";
import { radarStyles } from "../radar/styles.js";
import type { RadarView } from "../radar/view.js";
import { darkPalette, type Palette } from "../theme.js";
import { escapeXml } from "./escape.js";
import { pageStyles } from "./page-styles.js";
import { paletteRules, paletteVariables } from "./palette-variables.js";
import { type ShareMeta, shareTags } from "./share-tags.js";

/** The script of a live page, and its SHA-256 in Base64, which the page's policy names. */
export interface PageScript {
  readonly text: string;
  readonly sha256: string;
}

export interface RadarHtmlOptions {
  readonly palette: Palette;
  /** Width of the chart in px. */
  readonly width?: number;
  /** What makes the page one to search, filter and turn the language of; without it the page has no script. */
  readonly live?: { readonly script: PageScript; readonly published: PublishedRadar } | undefined;
  /** How the page is shown where its address is shared. */
  readonly share?: ShareMeta | undefined;
  /** Paper that it is printed on, for a document; the reader's choice without it. */
  readonly paper?: string | undefined;
  /** Address of the page that lists this one among others. */
  readonly home?: string | undefined;
}

/**
 * One page that stands alone: picture, table and every technology's details, from no network. With `live` it is the page
 * of a preview, with search, filter and addresses; what is written here is then for paper, and for whoever runs no script.
 * A policy in the page lets that script run and no other.
 */
export function renderRadarHtml(view: RadarView, options: RadarHtmlOptions): string {
  const { palette, width = 800, live, share, paper, home } = options;
  const written = renderToStaticMarkup(
    <RadarDocument view={view} palette={palette} width={width} home={home} />,
  );
  const script = live ? `; script-src 'sha256-${live.script.sha256}'` : "";
  const size = paper === undefined ? "" : `@page{size:${paper}}`;
  const dark = live ? `:root[data-colours=dark]{${paletteRules(darkPalette)}}` : "";
  const styles = `${paletteVariables(palette)}${dark}${radarStyles}${pageStyles}${size}`;
  return [
    `<!doctype html><html lang="${view.language}"><head><meta charset="utf-8">\n`,
    `<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'${script}; base-uri 'none'; form-action 'none'">\n`,
    `<meta name="viewport" content="width=device-width, initial-scale=1"><title>${escapeXml(pageTitle(view))}</title>\n`,
    share ? shareTags(share) : "",
    `<style>${styles}</style>\n`,
    live ? `<script>${live.script.text}</script>\n` : "",
    live ? `<script type="application/json" id="kr-data">\n${packRadar(live.published)}\n</script>\n` : "",
    `</head><body>\n`,
    live ? `<div id="kr-page"></div>\n<div id="kr-written">${written}</div>` : written,
    `\n</body></html>\n`,
  ].join("");
}
