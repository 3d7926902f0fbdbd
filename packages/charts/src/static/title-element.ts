import { languageOf, withoutMarks } from "../languages/language-marks.js";
import { escapeXml } from "./escape.js";

/** The title of a page, with its language where that is another than the page's. */
export function titleElement(title: string): string {
  const language = languageOf(title);
  const lang = language === undefined ? "" : ` lang="${escapeXml(language)}"`;
  return `<title${lang}>${escapeXml(withoutMarks(title))}</title>`;
}
