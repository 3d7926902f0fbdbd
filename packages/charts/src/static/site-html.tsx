import { renderToStaticMarkup } from "preact-render-to-string";
import { SiteIndex } from "../published/SiteIndex.js";
import type { SiteIndexView } from "../published/site-index.js";
import { siteWords } from "../published/site-words.js";
import { radarStyles } from "../radar/styles.js";
import { darkPalette, lightPalette } from "../theme.js";
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
.kr-others{display:flex;gap:16px}
@media screen and ${narrow}{
.kr-site .kr-table thead{position:absolute;clip-path:inset(50%)}
.kr-site .kr-table tr{display:flex;flex-wrap:wrap;gap:0 12px;padding:8px 0}
.kr-site .kr-table th,.kr-site .kr-table td{padding:2px 4px;text-align:left}
.kr-site .kr-table td[data-column]::before{content:attr(data-column) ": ";color:var(--kr-muted)}
.kr-site .kr-table td:empty{display:none}
.kr-site .kr-table .kr-divided{border-top:1px solid var(--kr-line)}.kr-site .kr-table .kr-divided>*{border-top:0}
.kr-page.kr-site .kr-table tbody th{flex:1 0 100%;min-width:0}}
`;

/** The first page of several radars: without script, light or dark as the reader's system is. */
export function renderSiteHtml(
  view: SiteIndexView,
  { share }: { readonly share?: ShareMeta | undefined } = {},
): string {
  const title = view.title || siteWords(view.language).title;
  const styles = `${paletteVariables(lightPalette)}@media screen and (prefers-color-scheme:dark){:root{${paletteRules(darkPalette)}}}${radarStyles}${siteStyles}`;
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
