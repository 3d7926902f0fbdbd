import { dataWithoutMarks, withoutMarks } from "../languages/language-marks.js";
import type { Picture } from "./blocks.js";
import type { ReportRadar, ReportSources } from "./sources.js";
import { reportTexts } from "./text/report.js";

/**
 * The radar as a block of a report.
 * @param form where the picture shares a page: see `Drawing`
 */
export function radarPicture(
  { view }: ReportRadar,
  { language }: Pick<ReportSources, "language">,
  form: { readonly width: number; readonly isBrief?: boolean } = { width: 680 },
): Picture {
  const words = reportTexts(language);
  return {
    kind: "picture",
    name: "radar",
    drawing: { kind: "radar", view: dataWithoutMarks(view), ...form },
    alt: withoutMarks(words.radarAlt(view.title, view.technologies.length)),
    caption: words.radarCaption(view.rings.map(({ title }) => title).join(", ")),
  };
}
