import { render } from "preact-render-to-string";
import { lightPalette, type Palette } from "../theme.js";
import { EstimatePage } from "./EstimatePage.js";
import type { EstimateView } from "./model.js";
import { type EstimatePageState, initialPageState } from "./page-state.js";
import { estimateStyles } from "./styles/index.js";

/** How an estimate is written as a page of its own. */
export interface EstimateHtmlOptions {
  /** Colours of the file; light by default. */
  readonly palette?: Palette;
  /** What is open and how it is sorted; as the page opens by default. */
  readonly state?: EstimatePageState;
}

/** The estimate as one HTML file: no script, nothing loaded from anywhere, the same in any browser and in print. */
export function renderEstimateHtml(view: EstimateView, options: EstimateHtmlOptions = {}): string {
  const { palette = lightPalette, state = initialPageState(view) } = options;
  const language = view.language === "nn" ? "nn" : view.language;
  const page = render(<EstimatePage view={view} palette={palette} state={state} />);
  return `<!doctype html>
<html lang="${language}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${escapeText(view.title)}</title>
<style>
html, body { margin: 0; background: ${palette.background}; }
.kr-estimate { ${fileVariables(palette)} }
${estimateStyles}</style>
</head>
<body>
${page}
</body>
</html>
`;
}

/** The palette as the variables that stand in for a theme's. */
function fileVariables(palette: Palette): string {
  const { background, foreground, muted, line, focus, hover, link, warning, modified } = palette;
  const colours = { background, foreground, muted, line, focus, hover, link, warning, modified };
  return Object.entries(colours)
    .map(([name, value]) => `--kr-file-${name}: ${value};`)
    .join(" ");
}

function escapeText(text: string): string {
  return text.replaceAll("&", "&amp;").replaceAll("<", "&lt;").replaceAll(">", "&gt;");
}
