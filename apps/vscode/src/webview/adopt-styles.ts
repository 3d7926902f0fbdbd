import { paperStyles } from "@kommuneradar/charts";

/**
 * Adds a chart's styles to the page, and the colours it has on paper. A constructed sheet is not inline style, so the
 * page's policy lets it be without a nonce, and the toolkit's own sheets stay beside it.
 */
export function adoptStyles(css: string): void {
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(css + paperStyles);
  document.adoptedStyleSheets = [...document.adoptedStyleSheets, sheet];
}
