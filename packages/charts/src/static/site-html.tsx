import { renderToStaticMarkup } from "preact-render-to-string";
import { SiteIndex } from "../published/SiteIndex.js";
import type { SiteIndexView } from "../published/site-index.js";
import { siteWords } from "../published/site-words.js";
import { radarStyles } from "../radar/styles.js";
import { darkPalette, lightPalette, type Palette } from "../theme.js";
import { escapeXml } from "./escape.js";
import { paletteRules, paletteVariables } from "./palette-variables.js";
import { type ShareMeta, shareTags } from "./share-tags.js";

/** Narrower than this a radar is a block of lines, not a row. */
const narrow = "(max-width:719px)";
const siteStyles = `
.kr-site{max-width:1120px;padding-top:24px}
.kr-site>.kr-table{margin:16px 0 24px}
.kr-page.kr-site .kr-table tbody th{font-weight:600;min-width:240px}
.kr-page.kr-site .kr-table tbody th a{color:var(--kr-link)}
.kr-site .kr-table th,.kr-site .kr-table td{padding:8px 16px 8px 4px}
.kr-site .kr-number{text-align:right}
.kr-beside{display:flex;flex-wrap:wrap;gap:0 12px;padding-top:4px!important;font-size:12px;font-weight:400}
.kr-entry{display:flex;gap:16px;align-items:flex-start}
.kr-entry>div{min-width:0}
.kr-mini{flex:none}
.kr-mini-ring{fill:var(--kr-foreground);fill-opacity:.05;stroke:var(--kr-foreground);stroke-opacity:.25}
@media (forced-colors:active){.kr-mini circle{fill:CanvasText}.kr-mini-ring{fill:none!important;stroke:CanvasText;stroke-opacity:1}}
.kr-others{display:flex;gap:16px}
.kr-site .kr-table td:last-child{min-width:128px}
@page{margin:12mm}
@media screen and ${narrow}{
.kr-site .kr-table thead{position:absolute;clip-path:inset(50%)}
.kr-site .kr-table tr{display:flex;flex-wrap:wrap;gap:0 12px;padding:8px 0}
.kr-site .kr-table th,.kr-site .kr-table td{padding:2px 4px;text-align:left}
.kr-site .kr-table td[data-column]::before{content:attr(data-column) ": ";color:var(--kr-muted)}
.kr-site .kr-table td:empty{display:none}
.kr-site .kr-table .kr-divided{border-top:1px solid var(--kr-line)}.kr-site .kr-table .kr-divided>*{border-top:0}
.kr-page.kr-site .kr-table tbody th{flex:1 0 100%;min-width:0}}
`;

/** Colours of the dots of small pictures. */
function dotRules({ categories }: Palette): string {
  return categories.map((color, at) => `.kr-c${at}{fill:${color}}`).join("");
}

/** The first page of several radars: without script, light or dark as the reader's system is. */
export function renderSiteHtml(
  view: SiteIndexView,
  { share }: { readonly share?: ShareMeta | undefined } = {},
): string {
  const title = view.title || siteWords(view.language).title;
  const dark = `:root{${paletteRules(darkPalette)}}${dotRules(darkPalette)}`;
  const styles = `${paletteVariables(lightPalette)}${dotRules(lightPalette)}@media screen and (prefers-color-scheme:dark){${dark}}${radarStyles}${siteStyles}`;
  return [
    `<!doctype html><html lang="${view.language}"><head><meta charset="utf-8">\n`,
    `<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'; base-uri 'none'; form-action 'none'">\n`,
    `<meta name="viewport" content="width=device-width, initial-scale=1"><title>${escapeXml(title)}</title>\n`,
    share ? shareTags(share) : "",
    `<style>${styles}</style>\n</head><body>\n`,
    renderToStaticMarkup(<SiteIndex view={view} />).replaceAll("<tr", "\n<tr"),
    `\n</body></html>\n`,
  ].join("");
}
