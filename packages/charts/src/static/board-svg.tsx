import { renderToStaticMarkup } from "preact-render-to-string";
import { dataWithoutMarks } from "../languages/language-marks.js";
import { BoardPicture } from "../projects/BoardPicture.js";
import type { ProjectsView } from "../projects/model.js";
import { lightPalette, type Palette } from "../theme.js";

/** The board of projects as a file: no script, no reference to anything outside, fonts that fall back. */
export function renderBoardSvg(view: ProjectsView, palette: Palette = lightPalette): string {
  return `${renderToStaticMarkup(<BoardPicture view={dataWithoutMarks(view)} palette={palette} />)}\n`;
}
