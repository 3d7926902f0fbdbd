import { escapeMarkdown } from "../layout/escape-markdown.js";

/** A table, its first columns text and the others figures. */
export function rows([head = [], ...body]: readonly (readonly string[])[], textColumns: number): string {
  const line = (cells: readonly string[]) => `| ${cells.map(escapeMarkdown).join(" | ")} |`;
  const rule = head.map((_, column) => (column < textColumns ? "---" : "---:"));
  return [line(head), line(rule), ...body.map(line)].join("\n");
}
