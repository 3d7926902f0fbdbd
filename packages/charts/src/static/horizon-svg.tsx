import { renderToStaticMarkup } from "preact-render-to-string";
import { HorizonChart, type HorizonPicture } from "../horizon/HorizonChart.js";

/** Need for personnel over the years, as a file. */
export function renderHorizonSvg(picture: HorizonPicture): string {
  return `${renderToStaticMarkup(<HorizonChart {...picture} />)}\n`;
}
