import { escapeMarkdown } from "@kommuneradar/charts";
import { type DiffLine, type Language, type LinkedDiffLine, nothingDiffers } from "@kommuneradar/core";
import { diffTexts } from "../text/diff.js";
import { byHeading } from "./by-heading.js";
import { folded, markdownTable } from "./markdown-parts.js";

/** A comment is read on a screen, not scrolled through. */
const mostHeadlines = 20;

/** What stands around the lines of a difference. */
export interface LinesFrame {
  /** Between what a reader wants at once and the table of everything. */
  readonly between: readonly string[];
  /** Characters the rows of the table may take. */
  readonly most: number;
}

/** How much is different, what a reader wants at once (lines of the kinds in `headlines`), and everything in a table that folds. */
export function linesMarkdown<Line extends DiffLine | LinkedDiffLine>(
  lines: readonly Line[],
  headlines: ReadonlySet<Line["kind"]>,
  columns: readonly string[],
  { between, most }: LinesFrame,
  language: Language,
): readonly string[] {
  const { all, more } = diffTexts(language);
  if (lines.length === 0) return [nothingDiffers(language)];
  const counts = byHeading(lines).map(([heading, of]) => `${heading}: ${of.length}`);
  const first = lines.filter(({ kind }) => headlines.has(kind));
  const bullets = [
    ...first
      .slice(0, mostHeadlines)
      .map((line) => `- **${escapeMarkdown(line.title)}** ${escapeMarkdown(line.text)}`),
    ...(first.length > mostHeadlines ? [`- ${more(first.length - mostHeadlines)}`] : []),
  ];
  const rows = lines.map(({ heading, id, title, text }) => [heading, title, id ?? "", text]);
  return [
    counts.join(" · "),
    ...(bullets.length > 0 ? [bullets.join("\n")] : []),
    ...between,
    folded(all(lines.length), markdownTable(columns, rows, { most, more })),
  ];
}
