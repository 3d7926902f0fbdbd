import type { Language } from "@kommuneradar/core";
import { darkPalette, type Palette } from "../theme.js";
import { paletteRules, paletteVariables } from "./palette-variables.js";
import { titleElement } from "./title-element.js";

/** The script of a live page, and its SHA-256 in Base64, which the page's policy names. */
export interface PageScript {
  /** JavaScript, without what would end its element. */
  readonly text: string;
  /** Of `text`, in Base64. */
  readonly sha256: string;
}

export interface PageShell {
  readonly language: Language;
  readonly title: string;
  readonly palette: Palette;
  readonly styles: string;
  /** The page as markup: for paper, and for whoever runs no script. */
  readonly written: string;
  /** What draws the page, and what it draws it from; without it the page has no script. */
  readonly live?: { readonly script: PageScript; readonly data: string } | undefined;
  /** Further elements of the head. */
  readonly head?: string;
}

/** A page that stands alone, from no network. A policy in it lets its own script run and no other. */
export function pageShell(page: PageShell): string {
  const { language, title, palette, styles, written, live, head = "" } = page;
  const script = live ? `; script-src 'sha256-${live.script.sha256}'` : "";
  const dark = live ? `@media screen{:root[data-colours=dark]{${paletteRules(darkPalette)}}}` : "";
  return [
    `<!doctype html><html lang="${language}"><head><meta charset="utf-8">\n`,
    `<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'${script}; base-uri 'none'; form-action 'none'">\n`,
    `<meta name="viewport" content="width=device-width, initial-scale=1">${titleElement(title)}\n`,
    head,
    `<style>${paletteVariables(palette)}${dark}${styles}</style>\n`,
    live ? `<script>${live.script.text}</script>\n` : "",
    live ? `<script type="application/json" id="kr-data">\n${live.data}\n</script>\n` : "",
    `</head><body>\n`,
    live ? `<div id="kr-page"></div>\n<div id="kr-written">${written}</div>` : written,
    `\n</body></html>\n`,
  ].join("");
}
