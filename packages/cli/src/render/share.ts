import {
  lightPalette,
  pageTitle,
  type RadarView,
  renderSharePicture,
  type ShareMeta,
  shareText,
  sizeOfSvg,
} from "@kommuneradar/charts";
import type { Context } from "../commands/command.js";
import { drawByBrowser } from "./by-browser.js";
import type { Drawn } from "./types.js";

/** What is said of a page where its address is shared; both addresses are whole, as those who read it ask for. */
export function shareOf(view: RadarView, url: string, image: string | undefined): ShareMeta {
  return { title: pageTitle(view), description: shareText(view), language: view.language, url, image };
}

/** The picture that is shown where a page is shared, 1200 × 630 px. */
export function drawSharePicture(view: RadarView, context: Context): Promise<Drawn> {
  const svg = renderSharePicture(view, { palette: lightPalette });
  const page = `<!doctype html><meta charset="utf-8"><style>body{margin:0}svg{display:block}</style>${svg}`;
  return drawByBrowser(page, { format: "png", ...sizeOfSvg(svg), scale: 1 }, context);
}
