import { textWidth } from "../text/text-width.js";

/** What the toolbar holds right of the title, from left to right. */
export const tools = [
  "mode",
  "filter",
  "search",
  "since",
  "sector",
  "timeline",
  "export",
  "language",
  "theme",
  "home",
] as const;
export type Tool = (typeof tools)[number];

export interface FoldedTools {
  readonly shown: readonly Tool[];
  /** In *more*, from the right. */
  readonly folded: readonly Tool[];
}

const gap = 8;
const moreWidth = 32;
/** A title may take two lines of the toolbar; narrower than this it is no title. */
const leastTitle = 96;

/**
 * The tools that stand in one row beside the title, which may break into two lines; what has no room folds into *more*
 * from the right. Widths in px.
 */
export function foldTools(
  width: number,
  title: string,
  own: readonly { readonly tool: Tool; readonly width: number }[],
): FoldedTools {
  const oneLine = textWidth(title, { size: 13, bold: true, scale: 1.12 }) + 4;
  const titleWidth = Math.min(oneLine, Math.max(leastTitle, oneLine * 0.6));
  for (let count = own.length; count > 0; count--) {
    const taken = own.slice(0, count).reduce((sum, { width: one }) => sum + one + gap, 0);
    const more = count < own.length ? moreWidth + gap : 0;
    if (titleWidth + gap + taken + more <= width) {
      return { shown: names(own.slice(0, count)), folded: names(own.slice(count)) };
    }
  }
  return { shown: [], folded: names(own) };
}

const names = (own: readonly { readonly tool: Tool }[]) => own.map(({ tool }) => tool);
