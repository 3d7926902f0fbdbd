import { escapeMarkdown } from "./escape-markdown.js";

/** A row of a table. */
export function markdownRow(cells: readonly string[]): string {
  return `| ${cells.map(escapeMarkdown).join(" | ")} |`;
}

/** What a table begins with: its columns, and that those from one on hold numbers. */
export function markdownHead(columns: readonly string[], numbersFrom = columns.length): string {
  const rule = columns.map((_, at) => (at < numbersFrom ? "---" : "---:"));
  return `${markdownRow(columns)}\n| ${rule.join(" | ")} |`;
}
