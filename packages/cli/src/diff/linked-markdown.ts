import { escapeMarkdown } from "@kommuneradar/charts";
import {
  describeLinkedDiff,
  type Language,
  type LinkedDiff,
  type LinkedDiffLine,
  nothingDiffers,
} from "@kommuneradar/core";
import { diffTexts } from "../text/diff.js";
import { byHeading } from "./by-heading.js";
import { folded, markdownTable } from "./markdown-parts.js";

/** Kinds that a reader wants at once; the others stand in the table. */
const headlines: ReadonlySet<LinkedDiffLine["kind"]> = new Set([
  "status",
  "measured",
  "trial",
  "platformState",
  "measureState",
]);
/** A comment is read on a screen, not scrolled through. */
const mostHeadlines = 20;

/** How much, what a reader wants at once, and everything in a table that folds. */
export function linkedMarkdown(
  diff: LinkedDiff,
  { between, most }: { readonly between: readonly string[]; readonly most: number },
  language: Language,
): readonly string[] {
  const words = diffTexts(language);
  const lines = describeLinkedDiff(diff, language);
  if (lines.length === 0) return [nothingDiffers(language)];
  const first = lines.filter(({ kind }) => headlines.has(kind));
  const shown = first.slice(0, mostHeadlines);
  const bullets = [
    ...shown.map((line) => `- **${escapeMarkdown(line.title)}** ${escapeMarkdown(line.text)}`),
    ...(first.length > shown.length ? [`- ${words.more(first.length - shown.length)}`] : []),
  ];
  const rows = lines.map(({ heading, id, title, text }) => [heading, title, id ?? "", text]);
  return [
    byHeading(lines)
      .map(([heading, of]) => `${heading}: ${of.length}`)
      .join(" · "),
    ...(bullets.length > 0 ? [bullets.join("\n")] : []),
    ...between,
    folded(words.all(lines.length), markdownTable(words.linkedColumns, rows, { most, more: words.more })),
  ];
}
