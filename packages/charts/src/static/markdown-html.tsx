import { renderToStaticMarkup } from "preact-render-to-string";
import { Markdown } from "../radar/Markdown.js";

/** The Markdown of descriptions as HTML; whatever a file holds, nothing in it becomes markup of its own. */
export function markdownHtml(text: string): string {
  return renderToStaticMarkup(<Markdown text={text} />);
}
