import { escapeMarkdown } from "@kommuneradar/charts";
import {
  type DiffLine,
  describeDiff,
  type Language,
  nothingDiffers,
  type RadarDiff,
} from "@kommuneradar/core";
import { diffTexts } from "../text/diff.js";
import { byHeading } from "./by-heading.js";
import { folded, markdownTable } from "./markdown-parts.js";

/** Kinds that a reader wants at once; the others stand in the table. */
const headlines: ReadonlySet<DiffLine["kind"]> = new Set([
  "movedIn",
  "movedOut",
  "placed",
  "unplaced",
  "retired",
  "revived",
]);
/** A comment is read on a screen, not scrolled through. */
const mostHeadlines = 20;

/** How much, what moved and why, and (after what stands between) everything in a table that folds. */
export function radarMarkdown(
  diff: RadarDiff,
  { between, most }: { readonly between: readonly string[]; readonly most: number },
  language: Language,
): readonly string[] {
  const words = diffTexts(language);
  const lines = describeDiff(diff, language);
  if (lines.length === 0) return [nothingDiffers(language)];
  const counts = byHeading(lines).map(([heading, of]) => `${heading}: ${of.length}`);
  const first = lines.filter(({ kind }) => headlines.has(kind));
  const shown = first.slice(0, mostHeadlines);
  const bullets = [
    ...shown.map((line) => `- **${escapeMarkdown(line.title)}** ${escapeMarkdown(line.text)}`),
    ...(first.length > shown.length ? [`- ${words.more(first.length - shown.length)}`] : []),
  ];
  const rows = lines.map(({ heading, id, title, text }) => [heading, title, id ?? "", text]);
  return [
    counts.join(" · "),
    ...(bullets.length > 0 ? [bullets.join("\n")] : []),
    ...between,
    folded(words.all(lines.length), markdownTable(words.columns, rows, { most, more: words.more })),
  ];
}
