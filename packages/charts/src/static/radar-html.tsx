import { renderToStaticMarkup } from "preact-render-to-string";
import { packRadar } from "../published/pack.js";
import type { PublishedRadar } from "../published/published-radar.js";
import { RadarDocument } from "../published/RadarDocument.js";
import { pageTitle } from "../radar/page-title.js";
import { radarStyles } from "../radar/styles.js";
import type { RadarView } from "../radar/view.js";
import type { Palette } from "../theme.js";
import { type PageScript, pageShell } from "./page-shell.js";
import { pageStyles } from "./page-styles.js";
import { type ShareMeta, shareTags } from "./share-tags.js";

/** How a radar is written as a page of its own. */
export interface RadarHtmlOptions {
  /** Literal colours of all that is drawn. */
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
  const size = paper === undefined ? "" : `@page{size:${paper}}`;
  return pageShell({
    language: view.language,
    title: pageTitle(view),
    palette,
    styles: `${radarStyles}${pageStyles}${size}`,
    written,
    live: live && { script: live.script, data: packRadar(live.published) },
    ...(share && { head: shareTags(share) }),
  });
}
