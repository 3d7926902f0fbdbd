import { type DiffLine, describeDiff, nothingDiffers } from "@kommuneradar/core";
import { diffTexts } from "../../text/diff.js";
import { byHeading } from "../by-heading.js";
import { escapeMarkdown } from "../escape-markdown.js";
import type { DiffFormat } from "./types.js";

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
/** GitHub refuses comments of over 65,536 characters. */
const mostCharacters = 60_000;

/** For a comment on a pull request: how much, what moved and why, and everything in a table that folds. */
export const markdown: DiffFormat = ({ old, new: now, diff, picture }, language) => {
  const words = diffTexts(language);
  const lines = describeDiff(diff, language);
  const title = `**${escapeMarkdown(old)} → ${escapeMarkdown(now)}**`;
  if (lines.length === 0) return `${title}\n\n${nothingDiffers(language)}\n`;
  const counts = byHeading(lines).map(([heading, of]) => `${heading}: ${of.length}`);
  const first = lines.filter(({ kind }) => headlines.has(kind));
  const shown = first.slice(0, mostHeadlines);
  const bullets = [
    ...shown.map((line) => `- **${escapeMarkdown(line.title)}** ${escapeMarkdown(line.text)}`),
    ...(first.length > shown.length ? [`- ${words.more(first.length - shown.length)}`] : []),
  ];
  return `${[
    title,
    counts.join(" · "),
    ...(bullets.length > 0 ? [bullets.join("\n")] : []),
    ...(picture === undefined
      ? []
      : [
          `<details><summary>${words.picture}</summary>\n\n![${words.picture}](<${picture.replaceAll(/[\s<>]/g, encodeURIComponent)}>)\n\n</details>`,
        ]),
    table(lines, words),
  ].join("\n\n")}\n`;
};

function table(lines: readonly DiffLine[], words: ReturnType<typeof diffTexts>): string {
  const rows: string[] = [];
  let length = 0;
  for (const { heading, id, title, text } of lines) {
    const row = `| ${[heading, title, id ?? "", text].map(escapeMarkdown).join(" | ")} |`;
    if (length + row.length > mostCharacters) break;
    length += row.length;
    rows.push(row);
  }
  const head = [`| ${words.columns.join(" | ")} |`, "| --- | --- | --- | --- |"];
  const rest = lines.length > rows.length ? [`\n${words.more(lines.length - rows.length)}`] : [];
  return [
    `<details><summary>${words.all(lines.length)}</summary>\n`,
    ...head,
    ...rows,
    ...rest,
    "\n</details>",
  ].join("\n");
}
